package org.ctfdesk.parts;

import java.util.List;

/**
 * A library that the program contains.
 *
 * @param name group and name, {@code org.apache.poi:poi}, for one system alone with its name behind: {@code …:linux}
 * @param version its version
 * @param licences the identifiers of its licences by SPDX, or their names where SPDX has none; empty where it says none
 * @param sha256 the hash of the file that was built in, in hexadecimal digits
 */
public record PartOfProgram(String name, String version, List<String> licences, String sha256) {
    public PartOfProgram {
        licences = List.copyOf(licences);
    }
}
