//! Code that must not compile, and the messages of the compiler.

#[test]
fn bad_calls_do_not_compile_and_are_explained() {
    trybuild::TestCases::new().compile_fail("fail/*.rs");
}
