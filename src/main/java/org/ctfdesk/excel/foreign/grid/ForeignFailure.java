package org.ctfdesk.excel.foreign.grid;

import org.ctfdesk.text.KeyedFailure;

/** Why a workbook could not be read: expected, told in the reader's language, with what to do. */
public final class ForeignFailure extends KeyedFailure {
    /**
     * @param key words under {@code foreign.failure.}
     * @param facts what the words name: the file first
     */
    public ForeignFailure(String key, Throwable cause, String... facts) {
        super("foreign.failure.", key, cause, (Object[]) facts);
    }
}
