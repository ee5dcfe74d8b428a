package org.ctfdesk.ui.folders;

import org.ctfdesk.text.KeyedFailure;

/** What cannot be done with the folders or files that were chosen; the key of the words says why, the name which one. */
final class FoldersFailure extends KeyedFailure {
    private static final long serialVersionUID = 1;

    FoldersFailure(String key, Object name) {
        super("", key, null, String.valueOf(name));
    }
}
