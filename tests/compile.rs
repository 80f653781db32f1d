//! What must compile and what must not, and what the compiler says then.

#[test]
fn good_calls_compile_and_bad_ones_are_explained() {
    let cases = trybuild::TestCases::new();
    cases.pass("compile/pass/*.rs");
    cases.compile_fail("compile/fail/*.rs");
}
