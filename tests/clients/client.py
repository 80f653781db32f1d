"""Calls a mock server with the client of openapi-python-client."""

import sys

from python_client import AuthenticatedClient
from python_client.api.dns_records_for_a_zone import dns_records_create
from python_client.api.zone import zones_list, zones_purge_everything
from python_client.models import (
    DnsRecordsCreateBody,
    DnsRecordsRecordType,
    ZonesPurgeEverythingBody,
    ZonesPurgeFilesBody,
)

ZONE = "023e105f4ecef8ad9ca31a8372d0c353"

client = AuthenticatedClient(base_url=sys.argv[1], token="token")

page = zones_list.sync(client=client)
assert page.success is True
assert [zone.name for zone in page.result] == ["example.com"], page
assert page.result_info.page == 1, page

# The mock refuses a record without its name, its type or its content.
record = DnsRecordsCreateBody(type_=DnsRecordsRecordType.A, name="example.com", content="127.0.0.1")
created = dns_records_create.sync(ZONE, client=client, body=record)
assert (created.result.type_, created.result.name) == ("A", "example.com"), created

for body in [ZonesPurgeEverythingBody(purge_everything=True), ZonesPurgeFilesBody(tags=["some-tag"])]:
    purged = zones_purge_everything.sync(ZONE, client=client, body=body)
    assert purged.result.id == ZONE, purged

failed = zones_list.sync_detailed(client=client.with_headers({"Prefer": "code=403"}))
assert (failed.status_code, failed.parsed.success) == (403, False), failed
assert [error.code for error in failed.parsed.errors] == [1400], failed
