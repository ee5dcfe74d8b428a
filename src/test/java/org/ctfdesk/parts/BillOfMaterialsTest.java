package org.ctfdesk.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is in the program is known by its hash and comes under licences that a ministry may pass on. */
class BillOfMaterialsTest {
    /** By SPDX. Copyleft only with the exception that lets a program link to it. */
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "The 3-Clause BSD License", "GPL-2.0-with-classpath-exception");

    @Test
    void everyPartHasALicenceThatIsAllowed() throws IOException {
        var others = BillOfMaterials.parts().stream()
                .filter(part -> part.licences().isEmpty() || !ALLOWED.containsAll(part.licences()))
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void everyPartIsTheFileThatWasPinned() throws IOException {
        var built = new TreeMap<String, String>();
        for (var part : BillOfMaterials.parts()) {
            built.put(part.name() + " " + part.version(), part.sha256());
        }
        assertTrue(built.size() > 20, built.keySet() + "");
        var pinned = pinned();
        built.forEach((part, hash) -> assertEquals(pinned.get(part), hash,
                part + " is not what installer/dependencies.sha256 names. A new library or version is written there with its hash."));
        // JavaFX of the other systems is pinned too, but built in only where the program is built for them.
        var gone = pinned.keySet().stream().filter(part -> !built.containsKey(part) && !part.startsWith("org.openjfx:")).toList();
        assertEquals(List.of(), gone, "These are pinned and not in the program any more.");
    }

    private static Map<String, String> pinned() throws IOException {
        return Files.readAllLines(Path.of("installer/dependencies.sha256")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toMap(line -> line.substring(line.indexOf(' ')).strip(), line -> line.substring(0, line.indexOf(' '))));
    }
}
