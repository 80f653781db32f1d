use cloudflare_client::zones;

fn main() {
    let _ = zones::List::new().colour("red");
}
