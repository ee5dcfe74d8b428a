package org.ctfdesk.excel.book;

import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.ctfdesk.text.Failure;
import org.ctfdesk.text.Words;

/** Why a workbook could not be written or read: expected, told in the reader's language, with what to do. */
public final class WorkbookFailure extends Exception implements Failure {
    /** Key of an export that the user ended. */
    public static final String CANCELLED = "cancelled";

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key words under {@code excel.failure.}
     * @param arguments what the words name: the file first
     */
    public WorkbookFailure(String key, Throwable cause, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
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

    /** Which words tell it, under {@code excel.failure.}. */
    public String key() {
        return key;
    }

    /** True where the user ended the export: nothing to be told. */
    public boolean isCancelled() {
        return key.equals(CANCELLED);
    }

    @Override
    public String told(Words words) {
        return words.of("excel.failure." + key, arguments.toArray());
    }
}
