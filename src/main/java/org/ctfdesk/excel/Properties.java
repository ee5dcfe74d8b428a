package org.ctfdesk.excel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;

/** What the file says of itself: title, Party, program, and a time that depends on the report alone. */
final class Properties {
    private Properties() {}

    static void describe(XSSFWorkbook book, Report report, Words words) {
        var profile = report.profile();
        var core = book.getProperties().getCoreProperties();
        core.setTitle(words.of("excel.contents.title") + " – " + CellText.harmless(profile.party().name()));
        core.setSubjectProperty(SheetTop.submission(profile, words));
        core.setCreator(CellText.harmless(profile.party().name()));
        core.setLastModifiedByUser("CTF Desk");
        core.setDescription(words.of("excel.contents.state") + ": "
                + words.of("excel.state." + profile.submission().state().name()));
        var year = Math.clamp(profile.submission().year(), 1980, 9999);
        var time = Optional.of(Date.from(LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(time);
        core.setModified(time);
        book.getProperties().getExtendedProperties().setApplication("CTF Desk");
    }
}
