package org.ctfdesk.review.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The reports and workbooks of a folder, by name. Folders within it are not looked into.
 *
 * @param passedOver how many other files and folders it holds
 */
public record Folder(Path path, List<FolderFile> files, int passedOver) {
    public Folder {
        files = List.copyOf(files);
    }

    /**
     * Looks into a folder.
     *
     * @throws FolderFailure where it cannot be read, or holds no report and no workbook
     */
    public static Folder of(Path folder) throws FolderFailure {
        var files = new ArrayList<FolderFile>();
        var passedOver = 0;
        try (var all = Files.list(folder)) {
            for (var each : all.sorted().toList()) {
                var kind = FolderFile.Kind.of(each.getFileName().toString());
                if (kind.isPresent() && Files.isRegularFile(each)) {
                    files.add(new FolderFile(each, kind.get(), Files.size(each)));
                } else {
                    passedOver++;
                }
            }
        } catch (IOException wrong) {
            throw new FolderFailure("folder.failure.unread", folder, wrong);
        }
        if (files.isEmpty()) {
            throw new FolderFailure("folder.failure.empty", folder, null);
        }
        return new Folder(folder, files, passedOver);
    }
}
