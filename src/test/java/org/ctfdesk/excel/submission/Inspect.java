package org.ctfdesk.excel.submission;

import java.nio.file.Path;
import java.util.Locale;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.text.Words;

/** Reads a workbook by hand and prints what was changed in it. */
final class Inspect {
    private Inspect() {}

    public static void main(String[] arguments) {
        try {
            var imported = WorkbookReader.read(Path.of(arguments[0]));
            System.out.println(imported.report().profile().party() + ", " + imported.report().tables().size() + " tables");
            imported.changed().forEach(System.out::println);
            System.out.println(imported.differences().size() + " differences " + imported.differences());
        } catch (WorkbookFailure failure) {
            System.out.println(failure.told(Words.in(Locale.ENGLISH)));
        }
    }
}
