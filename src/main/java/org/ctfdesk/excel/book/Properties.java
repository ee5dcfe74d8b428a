package org.ctfdesk.excel.book;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.sheet.Cover;

/** What the file says of itself: title, Party, program, and when it was exported. */
public final class Properties {
    private Properties() {}

    /**
     * Says it in {@code book}.
     *
     * @param when the time of the export, if it is to be told; else the first day of the year of the submission stands there
     */
    public static void describe(XSSFWorkbook book, Cover cover, Optional<Instant> when) {
        var name = CellText.harmless(cover.name());
        var core = book.getProperties().getCoreProperties();
        core.setTitle(cover.title() + " – " + name);
        core.setSubjectProperty(CellText.harmless(cover.submission()));
        core.setCreator(name);
        core.setLastModifiedByUser("CTF Desk");
        core.setDescription(cover.state());
        var year = Math.clamp(cover.year(), 1980, 9999);
        var time = Optional.of(Date.from(when.orElseGet(() -> LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC))));
        core.setCreated(time);
        core.setModified(time);
        book.getProperties().getExtendedProperties().setApplication("CTF Desk");
    }
}
