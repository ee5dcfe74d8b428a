package org.ctfdesk.excel.book;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.ctfdesk.text.KeyedFailure;

/** Why a workbook could not be written or read: expected, told in the reader's language, with what to do. */
public final class WorkbookFailure extends KeyedFailure {
    /** Key of an export that the user ended. */
    public static final String CANCELLED = "cancelled";

    /**
     * @param key words under {@code excel.failure.}
     * @param arguments what the words name: the file first
     */
    public WorkbookFailure(String key, Throwable cause, Object... arguments) {
        super("excel.failure.", key, cause, arguments);
    }

    /** Why reading {@code name} went wrong. */
    public static WorkbookFailure of(Exception wrong, String name) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            var said = String.valueOf(cause.getMessage());
            if (said.contains("Zip bomb") || said.contains("max entry size") || said.contains("MAX_ENTRY_SIZE")) {
                return new WorkbookFailure("bomb", wrong, name);
            }
            if (said.contains("DOCTYPE")) {
                return new WorkbookFailure("entities", wrong, name);
            }
        }
        var key = wrong instanceof OpenXML4JException || wrong instanceof OpenXML4JRuntimeException ? "notWorkbook" : "broken";
        return new WorkbookFailure(key, wrong, name);
    }

    /** True where the user ended the export: nothing to be told. */
    public boolean isCancelled() {
        return key().equals(CANCELLED);
    }
}
