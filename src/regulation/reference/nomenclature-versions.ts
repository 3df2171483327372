/** The decrees that set the planning nomenclature. Columns: id | instrument | date. */
export const NOMENCLATURE_ROWS = `
permendagri-90-2019|Permendagri 90 Tahun 2019|2019-10-18
kepmendagri-050-3708-2020|Kepmendagri 050-3708 Tahun 2020|2020-10-05
kepmendagri-050-5889-2021|Kepmendagri 050-5889 Tahun 2021|2021-12-27
kepmendagri-900.1.15.5-1317-2023|Kepmendagri 900.1.15.5-1317 Tahun 2023|2023-06-23
kepmendagri-900.1.15.5-3406-2024|Kepmendagri 900.1.15.5-3406 Tahun 2024|2024-08-27
kepmendagri-900.1-2850-2025|Kepmendagri 900.1-2850 Tahun 2025|2025-07-31
kepmendagri-900.1-861-2026|Kepmendagri 900.1-861 Tahun 2026|2026-05-07
`;
