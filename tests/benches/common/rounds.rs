//! Measures ways to do the same in rounds: in each round, every way takes its turn. Known frameworks measure one way to
//! its end before the next, so that a machine that slows down in between changes their ratio.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Number of rounds that is enough for short work: noise changes some of them, and a median ignores these.
pub const ROUNDS: usize = 401;
/// Time of one way in one round: so short that other processes interrupt few turns, even on a busy machine.
const TURN: Duration = Duration::from_micros(500);

/// A way to do something.
pub struct Way<'w> {
    pub name: String,
    /// Number of equal parts of which the time of one is wanted.
    parts: usize,
    /// Does it so many times.
    pub run: Box<dyn FnMut(usize) + 'w>,
}

impl<'w> Way<'w> {
    /// Does this in a loop. What it returns is dropped, which is a part of the work.
    pub fn new<T>(name: impl Into<String>, mut work: impl FnMut() -> T + 'w) -> Self {
        Self::looped(name, move |times| {
            for _ in 0..times {
                black_box(work());
            }
        })
    }

    /// Leaves the loop to the work.
    pub fn looped(name: impl Into<String>, run: impl FnMut(usize) + 'w) -> Self {
        Self { name: name.into(), parts: 1, run: Box::new(run) }
    }

    /// Says that it has so many parts.
    pub fn of(self, parts: usize) -> Self {
        Self { parts, ..self }
    }

    fn time(&mut self, times: usize) -> Duration {
        let start = Instant::now();
        (self.run)(times);
        start.elapsed()
    }

    /// Returns how many times fill a turn.
    fn times(&mut self) -> usize {
        let mut times = 1;
        loop {
            let passed = self.time(times);
            if passed >= TURN / 2 {
                let fits = TURN.as_secs_f64() / passed.as_secs_f64() * times as f64;
                return (fits.round() as usize).max(1);
            }
            times *= 2;
        }
    }
}

/// What was measured of a way.
pub struct Measured {
    pub name: String,
    /// Median time of a part, in seconds.
    pub seconds: f64,
    /// Time as a multiple of the time of the first way in the same round: the quartiles, with the median in the middle.
    pub ratio: [f64; 3],
}

/// Measures these ways in alternation.
pub fn measure(mut ways: Vec<Way<'_>>, rounds: usize) -> Vec<Measured> {
    let times: Vec<_> = ways.iter_mut().map(Way::times).collect();
    let mut seconds = vec![Vec::new(); ways.len()];
    for round in 0..rounds {
        // No way always comes after the same one.
        for turn in 0..ways.len() {
            let way = if round.is_multiple_of(2) { turn } else { ways.len() - 1 - turn };
            let way = (way + round / 2) % ways.len();
            seconds[way].push(ways[way].time(times[way]).as_secs_f64() / (times[way] * ways[way].parts) as f64);
        }
    }
    let first = seconds[0].clone();
    let measured = |(way, seconds): (Way<'_>, Vec<f64>)| {
        let ratios: Vec<_> = seconds.iter().zip(&first).map(|(own, first)| own / first).collect();
        Measured { name: way.name, seconds: quartiles(seconds)[1], ratio: quartiles(ratios) }
    };
    ways.into_iter().zip(seconds).map(measured).collect()
}

fn quartiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| values[(values.len() - 1) * quarter / 4])
}

/// Prints a table of ways. `figure` says what else is known of one, such as its throughput.
pub fn print(title: &str, measured: &[Measured], unit: &str, figure: impl Fn(&Measured) -> f64) {
    println!("\n{title}");
    println!("  {:<44} {:>10} {unit:>10} {:>6}  half of the rounds", "", "time", "ratio");
    for way in measured {
        let [low, ratio, high] = way.ratio;
        let (name, time, figure) = (&way.name, shown(way.seconds), figure(way));
        println!("  {name:<44} {time:>10} {figure:>10.0} {ratio:>6.2}  {low:.2} to {high:.2}");
    }
}

fn shown(seconds: f64) -> String {
    match seconds {
        ..1e-6 => format!("{:.0} ns", seconds * 1e9),
        ..1e-3 => format!("{:.2} µs", seconds * 1e6),
        _ => format!("{:.2} ms", seconds * 1e3),
    }
}
