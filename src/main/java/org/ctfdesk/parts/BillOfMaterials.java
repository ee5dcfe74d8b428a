package org.ctfdesk.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The bill of materials that the build writes into the program, in the format CycloneDX. */
public final class BillOfMaterials {
    private static final String FILE = "/org/ctfdesk/bom.json";

    private BillOfMaterials() {}

    /**
     * The bill as it lies in the program.
     *
     * @throws IOException where the program was put together without one
     */
    public static InputStream open() throws IOException {
        return Optional.ofNullable(BillOfMaterials.class.getResourceAsStream(FILE))
                .orElseThrow(() -> new IOException(FILE + " is not in the program; Maven writes it (mvn process-classes)."));
    }

    /**
     * The libraries in the program, sorted by name.
     *
     * @throws IOException where the program was put together without a bill
     */
    public static List<PartOfProgram> parts() throws IOException {
        try (var in = open()) {
            var parts = new ArrayList<PartOfProgram>();
            for (var component : new ObjectMapper().readTree(in).path("components")) {
                parts.add(part(component));
            }
            parts.sort(Comparator.comparing(PartOfProgram::name));
            return parts;
        }
    }

    private static PartOfProgram part(JsonNode component) {
        var licences = new ArrayList<String>();
        for (var choice : component.path("licenses")) {
            var licence = choice.path("license");
            licences.add(choice.has("expression") ? choice.path("expression").asString()
                    : licence.path("id").asString(licence.path("name").asString("")));
        }
        var sha256 = "";
        for (var hash : component.path("hashes")) {
            sha256 = hash.path("alg").asString().equals("SHA-256") ? hash.path("content").asString() : sha256;
        }
        var name = component.path("group").asString() + ":" + component.path("name").asString() + system(component.path("purl").asString());
        return new PartOfProgram(name, component.path("version").asString(), licences, sha256);
    }

    /** JavaFX has a file for each system; the address of the part names it. */
    private static String system(String address) {
        var at = address.indexOf("classifier=");
        return at < 0 ? "" : ":" + address.substring(at + "classifier=".length()).replaceAll("&.*", "");
    }
}
