package org.ctfdesk.sample;

/** The ledger of the invented buyer Party: what it acquired from three Parties, and used. Table 4 follows from it. */
final class BuyerLedger {
    private BuyerLedger() {}

    static void fill(Draft draft) {
        draft.page("approaches").lines("""
                label              | approachId | type      | parties | initialReport | information
                Landfill gas       | CA0001     | bilateral | XAA XBB | 2022-03-01    | With Sample Republic
                Geothermal heat    | CA0003     | bilateral | XBB XCC | 2022-03-01    | With a further invented Party
                Electric buses     | CA0004     | bilateral | XBB XDD | 2022-03-01    | With a further invented Party
                """);
        draft.page("authorizations").lines("""
                label      | authorizationId | date       | approachId | version | authorizedQuantity | metric | gwp | sectors           | activities            | purposes | parties | timeframe   | terms                                | information                            | vintages  | finalDate  | standards                         | changes                      | partyRegistry | underlyingRegistry
                Landfill   | XAA-LG-1        | 2022-04-04 | CA0001     | 1.0     | 1140000            | GHG    | AR5 | Waste management  | Landfill gas recovery | NDC      | XBB     | 2022 - 2030 | Use towards the NDC for 2021 to 2030 | Given together with Sample Republic    | 2022-2030 | 2031-12-31 | Rules of the mechanism, version 2 | Not after the first transfer | XBB01         | JCM
                Geothermal | XCC-G-7         | 2022-05-16 | CA0003     | 1.0     | 6000000            | GHG    | AR5 | Energy generation | Geothermal heat       | NDC      | XBB     | 2021 - 2030 | Use towards the NDC for 2021 to 2030 | Given together with the host Party     | 2021-2030 | 2031-12-31 | Rules of the agreement            | Not after the first transfer | XBB01         | GS
                Buses      | XDD-B-2         | 2022-06-07 | CA0004     | 1.0     | 4000000            | GHG    | AR5 | Transportation    | Electric buses        | NDC      | XBB     | 2021 - 2030 | Use towards the NDC for 2021 to 2030 | Given together with the host Party     | 2021-2030 | 2031-12-31 | Rules of the agreement            | Not after the first transfer | XBB01         | GS
                """);
        draft.page("actions").lines("""
                label | date       | type        | approachId | authorizationId | firstTransferringParty | partyRegistry | firstId                 | lastId                       | metric | gwp | quantity | mitigationType      | vintage | transferringParty | usingParty | yearOfUse
                1     | 2022-09-05 | Acquisition | CA0003     | XCC-G-7         | XCC                    | XCC01         | CA0003-XCC01-XCC-1-2021 | CA0003-XCC01-XCC-120000-2021 | GHG    | AR5 | 120000   | Emission reductions | 2021    | XCC               |            |
                2     | 2022-10-11 | Acquisition | CA0004     | XDD-B-2         | XDD                    | XDD01         | CA0004-XDD01-XDD-1-2021 | CA0004-XDD01-XDD-80000-2021  | GHG    | AR5 | 80000    | Emission reductions | 2021    | XDD               |            |
                3     | 2022-12-15 | Use         | CA0003     | XCC-G-7         | XCC                    | XCC01         | CA0003-XCC01-XCC-1-2021 | CA0003-XCC01-XCC-120000-2021 | GHG    | AR5 | 120000   | Emission reductions | 2021    |                   | XBB        | 2022
                4     | 2022-12-15 | Use         | CA0004     | XDD-B-2         | XDD                    | XDD01         | CA0004-XDD01-XDD-1-2021 | CA0004-XDD01-XDD-80000-2021  | GHG    | AR5 | 80000    | Emission reductions | 2021    |                   | XBB        | 2022
                5     | 2023-09-14 | Acquisition | CA0001     | XAA-LG-1        | XAA                    | XAA01         | CA0001-XAA01-XAA-1-2022 | CA0001-XAA01-XAA-40000-2022  | GHG    | AR5 | 40000    | Emission reductions | 2022    | XAA               |            |
                6     | 2023-11-29 | Acquisition | CA0001     | XAA-LG-1        | XAA                    | XAA01         | CA0001-XAA01-XAA-1-2023 | CA0001-XAA01-XAA-35000-2023  | GHG    | AR5 | 35000    | Emission reductions | 2023    | XAA               |            |
                7     | 2023-09-05 | Acquisition | CA0003     | XCC-G-7         | XCC                    | XCC01         | CA0003-XCC01-XCC-1-2022 | CA0003-XCC01-XCC-225000-2022 | GHG    | AR5 | 225000   | Emission reductions | 2022    | XCC               |            |
                8     | 2023-10-10 | Acquisition | CA0004     | XDD-B-2         | XDD                    | XDD01         | CA0004-XDD01-XDD-1-2022 | CA0004-XDD01-XDD-150000-2022 | GHG    | AR5 | 150000   | Emission reductions | 2022    | XDD               |            |
                9     | 2023-12-15 | Use         | CA0001     | XAA-LG-1        | XAA                    | XAA01         | CA0001-XAA01-XAA-1-2022 | CA0001-XAA01-XAA-40000-2022  | GHG    | AR5 | 40000    | Emission reductions | 2022    |                   | XBB        | 2023
                10    | 2023-12-15 | Use         | CA0001     | XAA-LG-1        | XAA                    | XAA01         | CA0001-XAA01-XAA-1-2023 | CA0001-XAA01-XAA-35000-2023  | GHG    | AR5 | 35000    | Emission reductions | 2023    |                   | XBB        | 2023
                11    | 2023-12-15 | Use         | CA0003     | XCC-G-7         | XCC                    | XCC01         | CA0003-XCC01-XCC-1-2022 | CA0003-XCC01-XCC-225000-2022 | GHG    | AR5 | 225000   | Emission reductions | 2022    |                   | XBB        | 2023
                12    | 2023-12-15 | Use         | CA0004     | XDD-B-2         | XDD                    | XDD01         | CA0004-XDD01-XDD-1-2022 | CA0004-XDD01-XDD-150000-2022 | GHG    | AR5 | 150000   | Emission reductions | 2022    |                   | XBB        | 2023
                13    | 2024-09-03 | Acquisition | CA0003     | XCC-G-7         | XCC                    | XCC01         | CA0003-XCC01-XCC-1-2023 | CA0003-XCC01-XCC-400000-2023 | GHG    | AR5 | 400000   | Emission reductions | 2023    | XCC               |            |
                14    | 2024-11-05 | Acquisition | CA0004     | XDD-B-2         | XDD                    | XDD01         | CA0004-XDD01-XDD-1-2024 | CA0004-XDD01-XDD-300000-2024 | GHG    | AR5 | 300000   | Emission reductions | 2024    | XDD               |            |
                15    | 2024-12-16 | Use         | CA0003     | XCC-G-7         | XCC                    | XCC01         | CA0003-XCC01-XCC-1-2023 | CA0003-XCC01-XCC-400000-2023 | GHG    | AR5 | 400000   | Emission reductions | 2023    |                   | XBB        | 2024
                16    | 2024-12-16 | Use         | CA0004     | XDD-B-2         | XDD                    | XDD01         | CA0004-XDD01-XDD-1-2024 | CA0004-XDD01-XDD-300000-2024 | GHG    | AR5 | 300000   | Emission reductions | 2024    |                   | XBB        | 2024
                """);
        draft.page("submissions").lines("""
                label | reportedYear | version | date
                2022  | 2022         | 1.0     | 2023-04-12
                2023  | 2023         | 1.0     | 2024-04-11
                2024  | 2024         | 1.0     | 2025-04-10
                """);
    }
}
