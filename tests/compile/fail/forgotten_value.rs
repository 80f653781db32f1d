use cloudflare_client::dns_records;

fn main() {
    let _ = dns_records::List::new();
}
