use cloudflare_client::{dns_records, zones};

fn main() {
    let _ = zones::List::new().status(dns_records::RecordType::A);
}
