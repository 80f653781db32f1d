//! Lists DNS records, creates one and deletes it, with the client.

use cloudflare_client::dns_records::{Create, Delete, List, RecordType};
use cloudflare_client::{Client, Error};

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let zone = std::env::args().nth(1).expect("the identifier of a zone");
    if let Err(error) = runtime.block_on(calls(&zone)) {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

async fn calls(zone: &str) -> Result<(), Error> {
    let client = Client::from_env()?;

    let page = client.dns_records().list(&List::new(zone).type_(RecordType::A).per_page(50)).await?;
    for record in &page.items {
        println!("{} {} {:?}", record.id, record.name, record.content);
    }
    println!("{:?}", page.info.and_then(|info| info.total_count));

    let create = Create::new(zone, RecordType::A, "www.example.com", "198.51.100.4").ttl(300).proxied(true);
    let record = client.dns_records().create(&create).await?;
    println!("{}", record.id);

    let deleted = client.dns_records().delete(&Delete::new(zone, &record.id)).await?;
    println!("{}", deleted.id);
    Ok(())
}
