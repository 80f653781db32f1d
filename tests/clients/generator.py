"""Calls a mock server with the client of openapi-generator."""

import sys

from generated import ApiClient, ApiException, Configuration, DNSRecordsForAZoneApi, ZoneApi
from generated.models import (
    DnsRecordsCreateRequest,
    ZonesPurgeEverythingBody,
    ZonesPurgeEverythingRequest,
    ZonesPurgeFilesBody,
)

ZONE = "023e105f4ecef8ad9ca31a8372d0c353"

client = ApiClient(Configuration(host=sys.argv[1], access_token="token"))
zones = ZoneApi(client)

page = zones.zones_list()
assert page.success is True
assert [zone.name for zone in page.result] == ["example.com"], page
assert page.result_info.page == 1, page

# The mock refuses a record without its name, its type or its content.
record = DnsRecordsCreateRequest(type="A", name="example.com", content="127.0.0.1")
created = DNSRecordsForAZoneApi(client).dns_records_create(ZONE, record)
assert (created.result.type, created.result.name) == ("A", "example.com"), created

for body in [ZonesPurgeEverythingBody(purge_everything=True), ZonesPurgeFilesBody(tags=["some-tag"])]:
    purged = zones.zones_purge_everything(ZONE, ZonesPurgeEverythingRequest(body))
    assert purged.result.id == ZONE, purged

try:
    zones.zones_list(_headers={"Prefer": "code=403"})
except ApiException as error:
    assert (error.status, error.data.success) == (403, False), error
    assert [entry.code for entry in error.data.errors] == [1400], error
else:
    raise AssertionError("a failed call succeeds")
