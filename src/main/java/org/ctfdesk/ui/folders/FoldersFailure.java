package org.ctfdesk.ui.folders;

import org.ctfdesk.text.Failure;
import org.ctfdesk.text.Words;

/** What cannot be done with the folders or files that were chosen; the key of the words says why, the name which one. */
final class FoldersFailure extends Exception implements Failure {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String name;

    FoldersFailure(String key, Object name) {
        super(key);
        this.key = key;
        this.name = String.valueOf(name);
    }

    @Override
    public String told(Words words) {
        return words.of(key, name);
    }
}
