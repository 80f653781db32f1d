//! Resolves each name of a spec. The lint has reported all mistakes; what it missed is reported here instead of
//! guessed.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::{
    Alias, Api, Case, Checked, Field, Kind, NamedType, Operation, OperationName, Pages, Parameter, Payload, Resource,
    Type, TypeId, Union, values,
};
use crate::apis::{self, Spec};
use crate::built_in::Scalar;
use crate::diagnostic::{At, Diagnostic};
use crate::documented::documented_call;
use crate::index::Spot;
use crate::model::{self, Place, TypeDef};
use crate::source::{SourceFile, escape};
use crate::type_expr::{TypeExpr, TypeText};

type Result<T> = std::result::Result<T, Diagnostic>;

/// Creates a JSON pointer, which only a mistake needs.
type Pointer<'p> = &'p dyn Fn() -> String;

/// Resolves a spec in which the lint has found no mistake.
pub(super) fn spec(spec: &Spec) -> Result<Checked<'_>> {
    let operations = spec.resources().flat_map(|(api, resource)| {
        resource.def.operations.iter().map(move |operation| OperationName { api, resource, operation })
    });
    let operations = operations.map(|name| (name.id(), name)).collect();
    Ok(Checked { spec, apis: spec.apis.iter().map(|read| api(read, &operations)).collect::<Result<_>>()? })
}

/// Operations of all APIs by name.
type Operations<'s> = HashMap<String, OperationName<'s>>;

fn api<'s>(read: &'s apis::Api, names: &Operations<'s>) -> Result<Api<'s>> {
    let offsets = Offsets::of(read);
    let mut api = Api { read, resources: Vec::new(), types: Vec::with_capacity(offsets.types) };
    for home in std::iter::once(None).chain((0..read.resources.len()).map(Some)) {
        let file = File::of(read, &offsets, home);
        for (at, def) in file.defs().iter().enumerate() {
            api.types.push(file.named_type((home, at), def)?);
        }
    }
    for (at, resource) in read.resources.iter().enumerate() {
        let file = File::of(read, &offsets, Some(at));
        let operations = resource.def.operations.iter().enumerate();
        let operations = operations.map(|(index, operation)| {
            file.operation(&api, names, OperationName { api: read, resource, operation }, index)
        });
        let operations = operations.collect::<Result<_>>()?;
        api.resources.push(Resource { read: resource, operations, types: offsets.of_resource(at) });
    }
    Ok(api)
}

/// A mistake that the lint should have reported.
fn missed(file: &Arc<SourceFile>, pointer: &str, message: String) -> Diagnostic {
    Diagnostic::new(file, pointer, At::Value, message, "not understood", "correct it by spec/schema.json")
}

/// Positions of the types of each file among those of its API.
struct Offsets {
    /// Position of the first type of each resource.
    first: Vec<usize>,
    /// Number of types.
    types: usize,
}

impl Offsets {
    fn of(api: &apis::Api) -> Self {
        let mut types = api.def.types.len();
        let first = api.resources.iter().map(|resource| {
            let first = types;
            types += resource.def.types.len();
            first
        });
        Self { first: first.collect(), types }
    }

    fn id(&self, (home, at): Spot) -> TypeId {
        TypeId(home.map_or(0, |home| self.first[home]) + at)
    }

    fn of_resource(&self, at: usize) -> Range<usize> {
        self.first[at]..self.first.get(at + 1).copied().unwrap_or(self.types)
    }
}

/// A file of an API, in which names are looked up.
struct File<'s, 'p> {
    api: &'s apis::Api,
    offsets: &'p Offsets,
    resource: Option<&'s apis::Resource>,
}

impl<'s, 'p> File<'s, 'p> {
    fn of(api: &'s apis::Api, offsets: &'p Offsets, home: Option<usize>) -> Self {
        Self { api, offsets, resource: home.map(|home| &api.resources[home]) }
    }

    fn home(&self) -> Option<&'s str> {
        self.resource.map(|resource| resource.name.as_str())
    }

    fn defs(&self) -> &'s [TypeDef] {
        self.resource.map_or(&self.api.def.types, |resource| &resource.def.types)
    }

    fn source(&self) -> &'s Arc<SourceFile> {
        self.resource.map_or(&self.api.file, |resource| &resource.file)
    }

    fn missed(&self, pointer: &str, message: String) -> Diagnostic {
        missed(self.source(), pointer, message)
    }

    fn ty(&self, text: &TypeText, pointer: Pointer<'_>) -> Result<Type> {
        let ty = text.expr().and_then(|expr| self.expr(expr, self.home()));
        ty.ok_or_else(|| self.missed(&pointer(), format!("`{}` is not a type", text.text())))
    }

    /// Returns a type whose name is looked up in a resource.
    fn expr(&self, expr: &TypeExpr, home: Option<&str>) -> Option<Type> {
        expr.find(|name| self.api.find(home, name).map(|spot| self.offsets.id(spot)))
    }

    fn field(&self, read: &'s model::Field, pointer: Pointer<'_>) -> Result<Field<'s>> {
        let ty = self.ty(&read.ty, &|| pointer() + "/type")?;
        Ok(Field { read, ty, constant: read.constant().and_then(Scalar::plain) })
    }

    fn fields(&self, fields: &'s [model::Field], pointer: &str) -> Result<Vec<Field<'s>>> {
        let fields = fields.iter().enumerate();
        fields.map(|(index, field)| self.field(field, &|| format!("{pointer}/{index}"))).collect()
    }

    fn named_type(&self, spot: Spot, read: &'s TypeDef) -> Result<NamedType<'s>> {
        let pointer = format!("/types/{}", spot.1);
        let kind = match read {
            TypeDef { fields: Some(fields), .. } => Kind::Record(self.fields(fields, &format!("{pointer}/fields"))?),
            TypeDef { values: Some(values), .. } => Kind::Values(values),
            TypeDef { bits: Some(bits), .. } => Kind::Bits(bits),
            TypeDef { alias: Some(text), .. } => Kind::Alias(self.alias(spot, text, &pointer)?),
            TypeDef { tag: Some(tag), cases: Some(cases), .. } => {
                let cases = cases.iter().enumerate();
                let case = |(index, def)| self.case(def, &|| format!("{pointer}/cases/{index}/type"));
                Kind::Union(Union { tag, cases: cases.map(case).collect::<Result<_>>()? })
            }
            _ => return Err(self.missed(&pointer, format!("it is not clear what the type `{}` is", read.name))),
        };
        Ok(NamedType { read, id: self.offsets.id(spot), home: self.home(), kind, spot })
    }

    fn alias(&self, spot: Spot, text: &'s TypeText, pointer: &str) -> Result<Alias<'s>> {
        let pointer = || format!("{pointer}/alias");
        let last = self.api.end(spot);
        let plain = last.and_then(|last| self.expr(last.def.alias.as_ref()?.expr()?, last.home));
        let (Some(last), Some(plain)) = (last, plain) else {
            return Err(self.missed(&pointer(), format!("`{}` leads to no type", text.text())));
        };
        Ok(Alias { ty: self.ty(text, &pointer)?, plain, numbers: last.def.one_of.as_deref().unwrap_or(&[]) })
    }

    fn case(&self, def: &'s model::UnionCase, pointer: Pointer<'_>) -> Result<Case<'s>> {
        match self.ty(&def.ty, pointer)? {
            TypeExpr::Named(record) => Ok(Case { def, record }),
            _ => Err(self.missed(&pointer(), format!("a case must be a record, and `{}` is not one", def.ty.text()))),
        }
    }

    fn operation(
        &self,
        api: &Api<'s>,
        names: &Operations<'s>,
        name: OperationName<'s>,
        index: usize,
    ) -> Result<Operation<'s>> {
        let read = name.operation;
        let pointer = format!("/operations/{index}");
        let named = |id: &String, key: &str| {
            let missed = || self.missed(&format!("{pointer}/{key}"), format!("`{id}` is not an operation"));
            names.get(id).copied().ok_or_else(missed)
        };
        let parameter = |(place, index, field): (Place, usize, _)| {
            let field = self.field(field, &|| format!("{pointer}/parameters/{}/{index}", place.key()))?;
            Ok(Parameter { place, field })
        };
        let parameters: Vec<_> = read.parameters.iter().map(parameter).collect::<Result<_>>()?;
        let request = format!("{pointer}/example/request");
        let documented = documented_call(self.api, self.home(), read).map_err(|_| {
            self.missed(&format!("{request}/url"), format!("the URL does not match the path `{}`", read.path))
        })?;
        let call = values::arguments(api, &parameters, &documented).map_err(|index| {
            let Parameter { place, field } = &parameters[index];
            let message = format!("the client can't make the documented call with this value of `{}`", field.name);
            let help = "give it what its type requires and nothing else, or correct the type";
            let pointer = match (format!("{request}/{}", place.example_key()), place) {
                (url, Place::Path | Place::Query) => url,
                (values, _) => format!("{values}/{}", escape(&field.name)),
            };
            Diagnostic::new(self.source(), &pointer, At::Value, message, "can't be sent", help)
        })?;
        let see_also = read.see_also.iter().enumerate();
        Ok(Operation {
            read,
            id: name.id(),
            answer: self.answer(read, &pointer)?,
            superseded_by: read.superseded_by.as_ref().map(|id| named(id, "superseded_by")).transpose()?,
            see_also: see_also.map(|(at, id)| named(id, &format!("see_also/{at}"))).collect::<Result<_>>()?,
            parameters,
            call,
            documented,
        })
    }

    fn answer(&self, read: &'s model::Operation, pointer: &str) -> Result<Payload<'s>> {
        let ty = |text, key| self.ty(text, &|| format!("{pointer}/answer/{key}"));
        let envelope = &self.api.def.envelope;
        let nowhere =
            || self.missed(&format!("{pointer}/answer"), "the envelope does not say where the result is".to_owned());
        let at = |path: Option<&'s String>| path.map(String::as_str).ok_or_else(nowhere);
        Ok(match &read.answer {
            model::Payload::Result(text) => {
                let pages = read.pages.as_ref().map(|pages| self.pages(text, pages, &format!("{pointer}/pages")));
                Payload::Result {
                    ty: ty(text, "result")?,
                    at: at(envelope.result.as_ref())?,
                    pages: pages.transpose()?,
                }
            }
            model::Payload::Page(item) => {
                Payload::Page { item: ty(item, "page")?, at: at(envelope.page.as_ref().map(|page| &page.items))? }
            }
            model::Payload::Whole(text) => Payload::Whole(ty(text, "whole")?),
            model::Payload::Nothing => Payload::Nothing,
        })
    }

    fn pages(&self, ty: &'s TypeText, pages: &model::Pages, pointer: &str) -> Result<Pages<'s>> {
        let members = |path: &str, key: &str| {
            let members = ty.expr().and_then(|ty| self.api.members(self.home(), ty, path));
            members.ok_or_else(|| self.missed(&format!("{pointer}/{key}"), format!("`{path}` leads to no member")))
        };
        let items = members(&pages.items, "items")?;
        let item = items.last().and_then(|(list, home)| match list.ty.expr()? {
            TypeExpr::List(item) => self.expr(item, *home),
            _ => None,
        });
        let item = item
            .ok_or_else(|| self.missed(&format!("{pointer}/items"), format!("`{}` leads to no list", pages.items)))?;
        let fields = |members: Vec<(&'s model::Field, _)>| members.into_iter().map(|(field, _)| field).collect();
        let signs = [("more", &pages.more), ("next", &pages.next)];
        let signs = signs.into_iter().filter_map(|(key, path)| Some((key, path.as_ref()?)));
        let signs = signs.map(|(key, path)| Ok((key, fields(members(path, key)?))));
        Ok(Pages { item, signs: signs.collect::<Result<_>>()?, items: fields(items) })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::index::Index;
    use crate::left_out::LeftOut;

    /// An API with one resource, which the lint has not checked.
    fn unchecked(envelope: Value, resource: Value) -> Spec {
        let def = json!({
            "title": "Shop", "description": "Sells.", "base_url": "https://a.example", "sources": [], "credentials": [],
            "envelope": envelope,
        });
        let file = |value: &Value| Arc::new(SourceFile::parse("a.json".to_owned(), value.to_string()).0);
        let (api_file, file) = (file(&def), file(&resource));
        let def = serde_json::from_value(def).unwrap();
        let def_of_resource = serde_json::from_value(resource).unwrap();
        let resources = vec![apis::Resource { name: "things".to_owned(), file, def: def_of_resource }];
        let index = Index::of(&def, &resources);
        let (name, left_out) = ("shop".to_owned(), LeftOut::default());
        Spec { apis: vec![apis::Api { name, file: api_file, def, resources, left_out, index }], ..Spec::default() }
    }

    fn sound() -> (Value, Value) {
        let thing = json!({ "name": "id", "type": "string", "required": true, "description": "Its name." });
        let list = json!({ "name": "list", "type": "[Thing]", "required": true, "description": "Things." });
        let operation = json!({
            "name": "get", "title": "Get", "description": "Gets.", "method": "GET", "path": "/things",
            "parameters": { "query": [{ "name": "kind", "type": "Kind", "description": "The kind." }] },
            "answer": { "result": "Things" }, "see_also": ["shop.things.get"],
            "pages": { "items": "list", "more": "list" },
            "example": { "request": { "url": "https://a.example/things?kind=hat" }, "response": {} },
        });
        let resource = json!({
            "title": "Things", "description": "Things.", "operations": [operation],
            "types": [
                { "name": "Thing", "description": "One.", "fields": [thing] },
                { "name": "Things", "description": "Some.", "fields": [list] },
                { "name": "Kind", "description": "A kind.", "values": [{ "value": "hat" }] },
                { "name": "Same", "description": "The same.", "alias": "Thing" },
                { "name": "Any", "description": "Any.", "tag": "kind", "cases": [
                    { "value": "thing", "type": "Thing", "description": "One." },
                ] },
            ],
        });
        (json!({ "success": "ok", "result": "data", "errors": [{ "list": "errors", "message": "text" }] }), resource)
    }

    #[test]
    fn a_sound_spec_is_resolved() {
        let (envelope, resource) = sound();
        let unchecked = unchecked(envelope, resource);
        let resolved = spec(&unchecked).unwrap();
        let api = &resolved.apis[0];
        assert_eq!(api.named(TypeId(3)).name, "Same");
        assert_eq!(api.plain(&TypeExpr::Named(TypeId(3))), &TypeExpr::Named(TypeId(0)));
        let Payload::Result { ty: TypeExpr::Named(TypeId(1)), at: "data", pages: Some(pages) } =
            &api.resources[0].operations[0].answer
        else {
            panic!("{resolved:?}")
        };
        assert_eq!(pages.item, TypeExpr::Named(TypeId(0)));
    }

    /// None of these is replaced by a guess.
    #[test]
    fn what_the_lint_should_have_found_is_reported_where_it_stands() {
        let cases = [
            ("/types/0/fields/0/type", json!("Thong"), "`Thong` is not a type"),
            ("/types/0/fields/0/type", json!("str ing"), "`str ing` is not a type"),
            ("/operations/0/answer/result", json!("[Thong]"), "`[Thong]` is not a type"),
            ("/operations/0/pages/items", json!("lust"), "`lust` leads to no member"),
            ("/operations/0/parameters/query/0/type", json!("things.Thong"), "`things.Thong` is not a type"),
            ("/operations/0/see_also/0", json!("things.got"), "`things.got` is not an operation"),
            ("/types/3/alias", json!("Same"), "`Same` leads to no type"),
            ("/types/4/cases/0/type", json!("string"), "a case must be a record, and `string` is not one"),
            (
                "/operations/0/example/request/url",
                json!("https://a.example/other"),
                "the URL does not match the path `/things`",
            ),
            (
                "/operations/0/example/request/url",
                json!("https://a.example/things?kind=hut"),
                "the client can't make the documented call with this value of `kind`",
            ),
        ];
        for (at, wrong, message) in cases {
            let (envelope, mut resource) = sound();
            *resource.pointer_mut(at).unwrap() = wrong.clone();
            let found = spec(&unchecked(envelope, resource)).unwrap_err();
            assert_eq!(found.message, message);
            assert_eq!(found.file.text[found.span.clone()], wrong.to_string(), "{message}");
        }
    }

    #[test]
    fn an_envelope_without_a_result_is_reported() {
        let (_, resource) = sound();
        let found = spec(&unchecked(json!({ "success": "ok" }), resource)).unwrap_err();
        assert_eq!(found.message, "the envelope does not say where the result is");
        assert_eq!(&found.file.text[found.span.clone()], r#"{"result":"Things"}"#);
    }
}
