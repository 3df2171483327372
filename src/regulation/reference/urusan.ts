/** The 32 urusan of Permendagri 22/2020 Pasal 4; the second name is that of the planning nomenclature (Permendagri 90/2019 and its updates), both are accepted. Columns: code | group | name in the law | name in the nomenclature. */
export const URUSAN_ROWS = `
1.01|wajib pelayanan dasar|pendidikan|PENDIDIKAN
1.02|wajib pelayanan dasar|kesehatan|KESEHATAN
1.03|wajib pelayanan dasar|pekerjaan umum dan penataan ruang|PEKERJAAN UMUM DAN PENATAAN RUANG
1.04|wajib pelayanan dasar|perumahan rakyat dan kawasan permukiman|PERUMAHAN DAN KAWASAN PERMUKIMAN
1.05|wajib pelayanan dasar|ketenteraman, ketertiban umum, dan pelindungan masyarakat|KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT
1.06|wajib pelayanan dasar|sosial|SOSIAL
2.07|wajib non pelayanan dasar|tenaga kerja|TENAGA KERJA
2.08|wajib non pelayanan dasar|pemberdayaan perempuan dan pelindungan anak|PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK
2.09|wajib non pelayanan dasar|pangan|PANGAN
2.10|wajib non pelayanan dasar|pertanahan|PERTANAHAN
2.11|wajib non pelayanan dasar|lingkungan hidup|LINGKUNGAN HIDUP
2.12|wajib non pelayanan dasar|administrasi kependudukan dan pencatatan sipil|ADMINISTRASI KEPENDUDUKAN DAN PENCATATAN SIPIL
2.13|wajib non pelayanan dasar|pemberdayaan masyarakat dan Desa|PEMBERDAYAAN MASYARAKAT DAN DESA
2.14|wajib non pelayanan dasar|pengendalian penduduk dan keluarga berencana|PENGENDALIAN PENDUDUK DAN KELUARGA BERENCANA
2.15|wajib non pelayanan dasar|perhubungan|PERHUBUNGAN
2.16|wajib non pelayanan dasar|komunikasi dan informatika|KOMUNIKASI DAN INFORMATIKA
2.17|wajib non pelayanan dasar|koperasi, usaha kecil, dan menengah|KOPERASI, USAHA KECIL, DAN MENENGAH
2.18|wajib non pelayanan dasar|penanaman modal|PENANAMAN MODAL
2.19|wajib non pelayanan dasar|kepemudaan dan olah raga|KEPEMUDAAN DAN OLAHRAGA
2.20|wajib non pelayanan dasar|statistik|STATISTIK
2.21|wajib non pelayanan dasar|persandian|PERSANDIAN
2.22|wajib non pelayanan dasar|kebudayaan|KEBUDAYAAN
2.23|wajib non pelayanan dasar|perpustakaan|PERPUSTAKAAN
2.24|wajib non pelayanan dasar|kearsipan|KEARSIPAN
3.25|pilihan|kelautan dan perikanan|KELAUTAN DAN PERIKANAN
3.26|pilihan|pariwisata|PARIWISATA
3.27|pilihan|pertanian|PERTANIAN
3.28|pilihan|kehutanan|KEHUTANAN
3.29|pilihan|energi dan sumber daya mineral|ENERGI DAN SUMBER DAYA MINERAL
3.30|pilihan|perdagangan|PERDAGANGAN
3.31|pilihan|perindustrian|PERINDUSTRIAN
3.32|pilihan|transmigrasi|TRANSMIGRASI
`;
