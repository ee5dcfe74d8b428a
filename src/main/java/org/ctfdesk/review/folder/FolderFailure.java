package org.ctfdesk.review.folder;

import java.nio.file.Path;
import org.ctfdesk.text.Failure;
import org.ctfdesk.text.Words;

/** Why a folder could not be looked into. */
public final class FolderFailure extends Exception implements Failure {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Path folder;

    FolderFailure(String key, Path folder, Throwable cause) {
        super(key + " " + folder, cause);
        this.key = key;
        this.folder = folder;
    }

    @Override
    public String told(Words words) {
        return words.of(key, folder);
    }
}
