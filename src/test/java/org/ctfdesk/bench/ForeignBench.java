package org.ctfdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.ctfdesk.excel.foreign.ForeignReading;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.dhatim.fastexcel.Workbook;

/** Placing a foreign workbook of 5,000 measures, against the time in which a stream reader merely reads the texts of its cells. */
public final class ForeignBench {
    private static final int MEASURES = 5_000;
    private static final int ROUNDS = 40;
    private static final List<String> HEADS = List.of("Name", "Description", "Objectives", "Type of instrument", "Status",
            "Sector(s) affected", "Gases affected", "Start year", "Implementing entity", "Achieved 2020 (kt CO2 eq)",
            "Achieved 2022 (kt CO2 eq)", "Expected 2025 (kt CO2 eq)", "Expected 2030 (kt CO2 eq)");

    private ForeignBench() {}

    public static void main(String[] arguments) throws Exception {
        var file = Files.createTempFile("measures", ".xlsx");
        try {
            write(file);
            measure(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "bench", "1.0")) {
            var sheet = book.newWorksheet("PAMs");
            sheet.value(0, 0, "Table 5. Mitigation policies and measures, actions and plans");
            for (var column = 0; column < HEADS.size(); column++) {
                sheet.value(2, column, HEADS.get(column));
            }
            for (var i = 0; i < MEASURES; i++) {
                var row = i + 3;
                var words = List.of("Measure " + i, "What measure " + i + " does, in a sentence of the usual length.", "Less coal",
                        i % 2 == 0 ? "Economic" : "Regulatory", "Adopted", "Energy, Transport", "CO2", String.valueOf(2005 + i % 20),
                        "Ministry of Energy");
                for (var column = 0; column < words.size(); column++) {
                    sheet.value(row, column, words.get(column));
                }
                for (var column = words.size(); column < HEADS.size(); column++) {
                    sheet.value(row, column, (i * 37 + column) % 90_000 / 100.0);
                }
            }
        }
    }

    private static void measure(Path file) throws Exception {
        var blank = Report.blank(Profile.usual(new Party("", "", true, false), 2026, "NDC"));
        var merely = new Timings(ROUNDS);
        var ours = new Timings(ROUNDS);
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            letters(file);
            var read = System.nanoTime();
            ForeignReading.of(List.of(BookReader.read(file)), blank).orElseThrow();
            merely.add(read - start);
            ours.add(System.nanoTime() - read);
        }
        var ratio = ours.median() / merely.median();
        Timings.head();
        Timings.row("5,000 measures placed, against merely reading their cells", Timings.millis(ours.median()) + " / "
                + Timings.millis(merely.median()) + " = " + Math.round(ratio * 10) / 10.0, "2", ratio <= 2);
    }

    /** Reads all letters of the sheet and of its texts. */
    private static long letters(Path file) throws IOException, XMLStreamException {
        var letters = 0L;
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
                var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(zip.getInputStream(zip.getEntry(part)));
                while (reader.hasNext()) {
                    letters += reader.next() == XMLStreamConstants.CHARACTERS ? reader.getText().length() : 0;
                }
            }
        }
        return letters;
    }
}
