package org.ctfdesk.sample;

/**
 * The ledger of the invented host Party: a bilateral crediting mechanism with the invented buyer, and an approach for
 * international aviation. Table 4 follows from it.
 */
final class HostLedger {
    private HostLedger() {}

    static void fill(Draft draft) {
        draft.page("approaches").lines("""
                label                | approachId | type      | parties | initialReport | updatedInitialReport | information
                Landfill gas         | CA0001     | bilateral | XAA XBB | 2022-03-10    |                      | Bilateral crediting mechanism with Sampleland: credits are issued to both sides, and half of them is first transferred
                Efficient lighting   | CA0002     | other     | XAA     | 2022-03-10    | 2023-06-12           | Programme of Sample Republic for international aviation
                """);
        draft.page("authorizations").lines("""
                label       | authorizationId | date       | approachId | version | authorizedQuantity | metric | gwp | sectors                   | activities                        | purposes | parties | entities              | otherPurposes          | timeframe   | terms                                              | firstTransferDefinition | information                            | vintages  | finalDate  | standards                             | changes                            | partyRegistry | underlyingRegistry
                Landfill    | XAA-LG-1        | 2022-04-04 | CA0001     | 1.0     | 1140000            | GHG    | AR5 | Waste management          | Landfill gas recovery             | NDC      | XBB     |                       |                        | 2022 - 2030 | Use towards the NDC of Sampleland for 2021 to 2030 |                         | Recovered methane is metered           | 2022-2030 | 2031-12-31 | Rules of the mechanism, version 2     | Not after the first transfer       | XAA01         | JCM
                Lighting    | XAA-EL-1        | 2023-06-20 | CA0002     | 1.0     | 60000              | GHG    | AR5 | Building and construction | Efficient lighting in public buildings | IMP | | XAA-ENT-1, XAA-ENT-2  | International aviation | 2022 - 2026 | Use by the authorized airlines                     | Issuance                | Measured in a sample of 400 buildings  | 2022-2026 | 2027-12-31 | Rules of the programme, version 1     | Not after the first transfer       | XAA01         | XAA01
                """);
        draft.page("actions").lines("""
                label | date       | type           | subtype                         | approachId | authorizationId | firstTransferringParty | partyRegistry | firstId                 | lastId                      | unitRegistry | firstUnit  | lastUnit       | metric | gwp | quantity | mitigationType      | vintage | acquiringParty
                LG-1  | 2023-09-14 | First transfer | First transfer to another Party | CA0001     | XAA-LG-1        | XAA                    | XAA01         | CA0001-XAA01-XAA-1-2022 | CA0001-XAA01-XAA-40000-2022 | JCM          | LG-22-1    | LG-22-40000    | GHG    | AR5 | 40000    | Emission reductions | 2022    | XBB
                LG-2  | 2023-11-29 | First transfer | First transfer to another Party | CA0001     | XAA-LG-1        | XAA                    | XAA01         | CA0001-XAA01-XAA-1-2023 | CA0001-XAA01-XAA-35000-2023 | JCM          | LG-23-1    | LG-23-35000    | GHG    | AR5 | 35000    | Emission reductions | 2023    | XBB
                EL-1  | 2023-10-02 | First transfer | Issuance                        | CA0002     | XAA-EL-1        | XAA                    | XAA01         | CA0002-XAA01-XAA-1-2022 | CA0002-XAA01-XAA-15000-2022 | XAA01        | EL-22-1    | EL-22-15000    | GHG    | AR5 | 15000    | Emission reductions | 2022    |
                """);
        draft.page("entities").lines("""
                label     | date       | name                      | country             | number  | approachId | conditions                           | changes              | information
                XAA-ENT-1 | 2023-06-20 | Sample Airways Ltd        | Sample Republic XAA | SR-1204 | CA0002     | International aviation, to 31.12.2027 | As the authorization | Invented
                XAA-ENT-2 | 2023-06-20 | Sample Cargo Ltd          | Sample Republic XAA | SR-3391 | CA0002     | International aviation, to 31.12.2027 | As the authorization | Invented
                """);
        draft.page("submissions").lines("""
                label | reportedYear | version | date
                2022  | 2022         | 1.0     | 2023-04-05
                2023  | 2023         | 1.0     | 2024-04-10
                2024  | 2024         | 1.0     | 2025-04-11
                """);
    }
}
