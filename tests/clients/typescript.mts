// Calls a mock server with the types of openapi-typescript.
import assert from "node:assert/strict";
import process from "node:process";
import createClient from "openapi-fetch";
import type { paths } from "./schema.ts";

const identifier = "023e105f4ecef8ad9ca31a8372d0c353";
const client = createClient<paths>({ baseUrl: process.argv[2], headers: { Authorization: "Bearer token" } });

const page = await client.GET("/zones");
assert.deepEqual(page.data?.result.map((zone) => zone.name), ["example.com"]);
assert.equal(page.data?.result_info?.page, 1);

// The mock refuses a record without its name, its type or its content.
const created = await client.POST("/zones/{zone_identifier}/dns_records", {
  params: { path: { zone_identifier: identifier } },
  body: { type: "A", name: "example.com", content: "127.0.0.1" },
});
assert.equal(created.data?.result.name, "example.com");
assert.equal(created.data?.result.type, "A");

for (const body of [{ purge_everything: true as const }, { tags: ["some-tag"] }]) {
  const purged = await client.DELETE("/zones/{identifier}/purge_cache", { params: { path: { identifier } }, body });
  assert.equal(purged.data?.result.id, identifier);
}

const failed = await client.GET("/zones", { headers: { Prefer: "code=403" } });
const success: false | undefined = failed.error?.success;
assert.equal(success, false);
assert.deepEqual(failed.error?.errors?.map((error) => error.code), [1400]);
