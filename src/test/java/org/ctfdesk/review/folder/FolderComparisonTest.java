package org.ctfdesk.review.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderComparisonTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private Folder folder(String sub, String... names) throws Exception {
        var made = Files.createDirectory(folder.resolve(sub));
        for (var name : names) {
            Files.writeString(made.resolve(name), name);
        }
        return Folder.of(made);
    }

    private static String name(Optional<FolderFile> file) {
        return file.map(FolderFile::name).orElse("–");
    }

    @Test
    void filesOfOneNameAreAPairAndElseThoseOfOneNameButForTheEnding() throws Exception {
        var pairs = FolderComparison.pairs(folder("before", "a.ctfdesk", "b.xlsx", "c.xls", "d.xlsx", "d.ctfdesk", "gone.xlsx"),
                folder("after", "a.ctfdesk", "a.xlsx", "B.ctfdesk", "c.xlsx", "d.xls", "new.xlsx"));
        assertEquals(List.of("b.xlsx B.ctfdesk", "a.ctfdesk a.ctfdesk", "– a.xlsx", "c.xls c.xlsx", "d.ctfdesk –", "– d.xls", "d.xlsx –",
                "gone.xlsx –", "– new.xlsx"), pairs.stream().map(pair -> name(pair.before()) + " " + name(pair.after())).toList(),
                "which of two d is meant nobody knows");
    }

    @Test
    void aPairIsComparedAndTheLargestChangeOfATotalTold() throws Exception {
        var host = Samples.of("host");
        var energy = Place.of("table6", "energy", "year@1990");
        var was = (Quantity.Amount) host.answer(energy).orElseThrow();
        var later = host.with(energy, Optional.of(Quantity.of(was.value().add(BigDecimal.TEN))));
        var comparison = new FolderComparison(file -> new FileReading.HandedIn(file.getParent().endsWith("before") ? host : later, 0, ""),
                WORDS);
        var line = comparison.compare(FolderComparison.pairs(folder("before", "x.xlsx"), folder("after", "x.xlsx")).getFirst());
        assertTrue(line.isRead() && line.changes() > 1, line.toString());
        assertTrue(line.largest().orElseThrow().signum() > 0, line.toString());
        assertEquals(line.largest().get(), comparison.lists().getFirst().rows().getFirst().get(
                comparison.lists().getFirst().columns().size() - 4));
    }

    @Test
    void cellsThatWereNotReadAreTold() throws Exception {
        var host = Samples.of("host");
        var comparison = new FolderComparison(
                file -> new FileReading.HandedIn(host, file.getParent().endsWith("before") ? 3 : 4711, ""), WORDS);
        var line = comparison.compare(FolderComparison.pairs(folder("before", "x.xlsx"), folder("after", "x.xlsx")).getFirst());
        assertEquals(0, line.changes());
        assertTrue(line.note().contains("3 in the earlier file, 4711 in the later"), line.note());
        var row = comparison.lists().getFirst().rows().getFirst();
        assertEquals(List.of(3, 4711), row.subList(row.size() - 3, row.size() - 1));
    }

    @Test
    void anotherPartysReportUnderTheSameNameIsTold() throws Exception {
        Report host = Samples.of("host");
        Report buyer = Samples.of("buyer");
        var comparison = new FolderComparison(file -> new FileReading.HandedIn(file.getParent().endsWith("before") ? host : buyer, 0, ""),
                WORDS);
        var line = comparison.compare(FolderComparison.pairs(folder("before", "x.xlsx"), folder("after", "x.xlsx")).getFirst());
        assertTrue(line.note().contains(host.profile().party().name()), line.note());
    }
}
