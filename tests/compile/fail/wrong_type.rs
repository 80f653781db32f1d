use cloudflare_client::zones;

fn main() {
    let _ = zones::List::new().per_page("50");
}
