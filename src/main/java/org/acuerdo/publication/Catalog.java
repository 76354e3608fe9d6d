package org.acuerdo.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Settings;
import org.acuerdo.platform.Texts;

/** What is told of the open data: to people with each file, and to catalogues as DCAT-AP 3 in JSON-LD. */
@ApplicationScoped
public class Catalog {

    /** Creative Commons Attribution 4.0 International. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";

    /** ISO 639-2 codes, by which the authority names languages. */
    private static final Map<Language, String> LANGUAGES =
            Map.of(Language.EN, "ENG", Language.ES, "SPA", Language.PT, "POR", Language.FR, "FRA");

    @Inject
    private PublicVersion version;

    @Inject
    private Settings settings;

    @Inject
    private Texts texts;

    /** What is told of a dataset, by name, in English, as the names of its columns are. */
    Map<String, String> about(Dataset set) {
        var about = new LinkedHashMap<String, String>();
        about.put("dataset", set.getWord());
        about.put("title", title(set, Language.EN));
        about.put("publisher", texts.get(Language.EN, "site.name"));
        about.put("version", version.number());
        about.put("date", version.date());
        about.put("licence", LICENCE);
        about.put("dictionary", settings.baseUrl() + "/en/data#" + set.getWord());
        about.put("citation", citation(set, Language.EN));
        return about;
    }

    /** How to quote a dataset as it is now. */
    public String citation(Dataset set, Language language) {
        return texts.format(
                language,
                "data.citation",
                texts.get(language, "site.name"),
                title(set, language),
                version.number(),
                version.date(),
                settings.baseUrl() + "/" + language.getCode() + "/data#" + set.getWord());
    }

    private String title(Dataset set, Language language) {
        return texts.get(language, "data.set." + set.name());
    }

    /** Writes the catalogue. */
    void write(OutputStream out) {
        var url = settings.baseUrl();
        var sets = Json.createArrayBuilder();
        for (var set : Dataset.values()) {
            sets.add(dataset(set, url));
        }
        var publisher = Json.createObjectBuilder()
                .add("@type", "foaf:Agent")
                .add("@id", url + "/#publisher")
                .add("foaf:name", in(texts, "site.name"));
        var catalog = Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createObjectBuilder()
                                .add("dcat", "http://www.w3.org/ns/dcat#")
                                .add("dct", "http://purl.org/dc/terms/")
                                .add("foaf", "http://xmlns.com/foaf/0.1/")
                                .add("owl", "http://www.w3.org/2002/07/owl#")
                                .add("xsd", "http://www.w3.org/2001/XMLSchema#"))
                .add("@type", "dcat:Catalog")
                .add("@id", url + "/data/catalog.jsonld")
                .add("dct:title", in(texts, "data.title"))
                .add("dct:description", in(texts, "data.lead"))
                .add("dct:publisher", publisher)
                .add("dct:license", id(LICENCE))
                .add("dct:language", languages())
                .add("dct:modified", day())
                .add("foaf:homepage", id(url + "/"))
                .add("dcat:dataset", sets);
        try (var writer = Json.createWriter(out)) {
            writer.writeObject(catalog.build());
        }
    }

    private JsonObjectBuilder dataset(Dataset set, String url) {
        var files = Json.createArrayBuilder();
        for (var format : TableWriter.Format.values()) {
            var address = url + "/data/" + set.getWord() + "." + format.getEnding();
            files.add(Json.createObjectBuilder()
                    .add("@type", "dcat:Distribution")
                    .add("@id", address)
                    .add("dcat:accessURL", id(url + "/en/data#" + set.getWord()))
                    .add("dcat:downloadURL", id(address))
                    .add("dcat:mediaType", id(MEDIA + format.getType().split(";")[0]))
                    .add("dct:format", id(AUTHORITY + "file-type/" + format.name()))
                    .add("dct:license", id(LICENCE)));
        }
        return Json.createObjectBuilder()
                .add("@type", "dcat:Dataset")
                .add("@id", url + "/data/" + set.getWord())
                .add("dct:title", in(texts, "data.set." + set.name()))
                .add("dct:description", in(texts, "data.about." + set.name()))
                .add("dct:publisher", id(url + "/#publisher"))
                .add("dcat:theme", id(AUTHORITY + "data-theme/GOVE"))
                .add("dct:accessRights", id(AUTHORITY + "access-right/PUBLIC"))
                .add("dct:language", languages())
                .add("dct:modified", day())
                .add("dcat:version", version.number())
                .add("dcat:landingPage", id(url + "/en/data"))
                .add("dcat:distribution", files);
    }

    private static JsonArrayBuilder languages() {
        var all = Json.createArrayBuilder();
        for (var language : Language.values()) {
            all.add(id(AUTHORITY + "language/" + LANGUAGES.get(language)));
        }
        return all;
    }

    private JsonObjectBuilder day() {
        return Json.createObjectBuilder().add("@type", "xsd:date").add("@value", version.date());
    }

    private static JsonObjectBuilder id(String address) {
        return Json.createObjectBuilder().add("@id", address);
    }

    private static JsonArrayBuilder in(Texts texts, String key) {
        var all = Json.createArrayBuilder();
        for (var language : Language.values()) {
            all.add(Json.createObjectBuilder()
                    .add("@language", language.getCode())
                    .add("@value", texts.get(language, key)));
        }
        return all;
    }
}
