use cloudflare_client::types::Direction;

fn name(direction: Direction) -> String {
    match direction {
        Direction::Asc => "up".to_owned(),
        Direction::Desc => "down".to_owned(),
        Direction::Other(other) => other,
    }
}

fn main() {
    name(Direction::Asc);
}
