//! A first session with the API, step by step: the user, a zone and a DNS record.
//!
//! `cargo run --example walkthrough` calls a local server that responds with the documented examples. With
//! `-- --live ACCOUNT_ID DOMAIN` it calls Cloudflare with the credential from the environment: it adds DOMAIN to the
//! account and keeps it there, then creates a DNS record and deletes it.

mod server;

use std::collections::BTreeSet;
use std::error::Error;

use cloudflare_client::dns_records::{self, RecordType};
use cloudflare_client::user::User;
use cloudflare_client::zones::{self, Account, ZoneType};
use cloudflare_client::{Client, Credential, Operation, runtime::Meta, user};

/// The operations of the session.
const OPERATIONS: [&Meta; 7] = [
    user::Get::META,
    user::Update::META,
    zones::List::META,
    zones::Create::META,
    dns_records::Create::META,
    dns_records::List::META,
    dns_records::Delete::META,
];

/// The server and the data of the session.
struct Session {
    client: Client,
    live: bool,
    account_id: String,
    domain: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let session = session()?;
    let permissions: BTreeSet<_> = OPERATIONS.iter().flat_map(|operation| operation.permissions).copied().collect();
    println!("The documented permissions for this session: {}.", Vec::from_iter(permissions).join(", "));
    let user = get_user(&session.client).await?;
    update_user(&session, &user).await?;
    list_zones(&session.client).await?;
    let zone_id = create_zone(&session).await?;
    let record_id = create_record(&session, &zone_id).await?;
    list_records(&session.client, &zone_id).await?;
    delete_record(&session.client, &zone_id, &record_id).await?;
    Ok(())
}

fn session() -> Result<Session, Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => {
            let url = server::start()?;
            println!("A local server at {url} responds with the documented examples.");
            Ok(Session {
                client: Client::builder(Credential::token("an-example-token")).base_url(url).build()?,
                live: false,
                account_id: "798b6608db08642b7f45a7eba6500d04".to_owned(),
                domain: "example.com".to_owned(),
            })
        }
        ["--live", account_id, domain] => {
            let (account_id, domain) = ((*account_id).to_owned(), (*domain).to_owned());
            Ok(Session { client: Client::from_env()?, live: true, account_id, domain })
        }
        _ => Err("usage: walkthrough [--live ACCOUNT_ID DOMAIN]".into()),
    }
}

async fn get_user(client: &Client) -> Result<User, Box<dyn Error>> {
    let user = client.user().get(&user::Get::new()).await?;
    println!("1. The token belongs to user {} ({}).", user.id, user.email.as_deref().unwrap_or("no email address"));
    Ok(user)
}

/// In a live session, the details of the user are sent back unchanged.
async fn update_user(session: &Session, user: &User) -> Result<(), Box<dyn Error>> {
    let update = if session.live {
        let (first, last) = (user.first_name.as_deref(), user.last_name.as_deref());
        user::Update::new().first_name(first.unwrap_or_default()).last_name(last.unwrap_or_default())
    } else {
        user::Update::new()
            .first_name("Matthew")
            .last_name("Tdg")
            .telephone("+1 123-123-1234")
            .country("US")
            .zipcode("12345")
    };
    let user = session.client.user().update(&update).await?;
    let name = [user.first_name, user.last_name].map(Option::unwrap_or_default).join(" ");
    println!("2. Updated the user: the name is now {name}.");
    Ok(())
}

async fn list_zones(client: &Client) -> Result<(), Box<dyn Error>> {
    let page = client.zones().list(&zones::List::new().per_page(50)).await?;
    println!("3. Listed the zones: {} on this page.", page.items.len());
    for zone in page.items {
        println!("   {} {}", zone.id, zone.name);
    }
    Ok(())
}

async fn create_zone(session: &Session) -> Result<String, Box<dyn Error>> {
    let create = zones::Create::new(&session.domain)
        .jump_start(true)
        .account(Account::new(&session.account_id))
        .type_(ZoneType::Full);
    let zone = session.client.zones().create(&create).await?;
    let name_servers = zone.name_servers.unwrap_or_default().join(", ");
    println!("4. Created the zone {} ({}): its name servers are {name_servers}.", zone.name, zone.id);
    Ok(zone.id)
}

async fn create_record(session: &Session, zone_id: &str) -> Result<String, Box<dyn Error>> {
    let create = dns_records::Create::new(zone_id, RecordType::A, &session.domain, "127.0.0.1").ttl(1).priority(0);
    let record = session.client.dns_records().create(&create).await?;
    println!("5. Created the {} record {} ({}).", record.type_, record.name, record.id);
    Ok(record.id)
}

async fn list_records(client: &Client, zone_id: &str) -> Result<(), Box<dyn Error>> {
    let page = client.dns_records().list(&dns_records::List::new(zone_id)).await?;
    println!("6. Listed the DNS records of the zone: {} on this page.", page.items.len());
    for record in page.items {
        println!("   {} {} {}", record.type_, record.name, record.content.unwrap_or_default());
    }
    Ok(())
}

async fn delete_record(client: &Client, zone_id: &str, record_id: &str) -> Result<(), Box<dyn Error>> {
    let deleted = client.dns_records().delete(&dns_records::Delete::new(zone_id, record_id)).await?;
    println!("7. Deleted the DNS record {}.", deleted.id);
    Ok(())
}
