//! Code that must compile, code that must not, and the messages of the compiler.

#[test]
fn good_calls_compile_and_bad_ones_are_explained() {
    let cases = trybuild::TestCases::new();
    cases.pass("compile/pass/*.rs");
    cases.compile_fail("compile/fail/*.rs");
}
