package org.ctfdesk.review.folder;

import java.nio.file.Path;
import org.ctfdesk.text.KeyedFailure;

/** Why a folder could not be looked into. */
public final class FolderFailure extends KeyedFailure {
    private static final long serialVersionUID = 1;

    FolderFailure(String key, Path folder, Throwable cause) {
        super("", key, cause, folder);
    }
}
