//! Code that must compile: what a user writes.

use std::future::IntoFuture;

use cloudflare_client::dns_records::RecordType;
use cloudflare_client::types::Direction;
use cloudflare_client::{Client, Error, Page, analytics, dns_records, zones};

/// A call is a value that can be kept, cloned and sent to another thread.
fn is_a_value<T: Clone + Send + Sync + 'static>(_: &T) {}

fn is_send<T: Send>(value: T) -> T {
    value
}

/// Lists, creates, matches errors and sends what the limits forbid.
///
/// # Errors
/// As the calls have them.
pub async fn calls(client: Client) -> Result<(), Error> {
    let list = zones::List::new().status(zones::Status::Active).direction(Direction::Desc).per_page(50);
    is_a_value(&list);
    let page: Page<zones::Zone> = is_send(client.zones().list(&list).into_future()).await?;
    let zone_id: String = page.items[0].id.clone();

    let create = dns_records::Create::new(&zone_id, RecordType::A, "www.example.com", String::from("198.51.100.4"));
    match client.dns_records().create(&create.ttl(300).proxied(true)).await {
        Ok(record) => println!("{}", record.id),
        Err(error) => match error.code() {
            Some(dns_records::ErrorCode::RecordExists) => {}
            _ if error.status() == Some(403) => {
                use cloudflare_client::Operation;
                println!("{:?}", dns_records::Create::META.permissions);
            }
            _ => println!("{error}"),
        },
    }
    client
        .zones()
        .purge_files(&zones::PurgeFiles::new(&zone_id).files(["http://example.com/a.css"]))
        .unchecked()
        .await?;
    let week = analytics::Dashboard::new(&zone_id).since(-10080).until(0);
    client.analytics().dashboard(&week).await?;
    Ok(())
}
