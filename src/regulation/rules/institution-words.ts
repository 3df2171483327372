/** Patterns of whole words at the beginning of a partner's name, after `kantor`, `kepala` and the like. See `partnerKind`. */

/** Companies, cooperatives, foundations and associations: never taken for an office, whatever the rest of the name says. */
export const PRIVATE_STARTS =
  "pt|cv|ud|pd|firma|fa|nv|koperasi|ksu|kud|perumdam?|perum|perusda|perseroda|perusahaan|persero|bumd|bumdes(?:a|ma)?|bumn|" +
  "badan usaha|badan kerja ?sama|yayasan|perkumpulan|persatuan|perhimpunan|asosiasi|ikatan|himpunan|forum|lsm|ormas|" +
  "bank|bpd|bpr|rumah sakit|rs|rsud|rsu|klinik|kelompok|gapoktan|poktan|komunitas|lembaga swadaya|organisasi|" +
  "toko|hotel|pln|pertamina|pelindo|telkom|bulog|pdam|saudara|sdr|bapak|ibu|pemerintah desa|desa|kampung|nagari|gampong";

export const REGIONAL_STARTS =
  "pemda|pemkab|pemkot|pemprov|pemerintah(?:an)?(?: daerah)? (?:provinsi|propinsi|prov|kabupaten|kab|kota)|pemerintah daerah|" +
  "dinas|sekretariat (?:daerah|dprd)|setda|setwan|satpol|satuan polisi pamong praja|bappeda|bappelitbang(?:da)?|bapenda|" +
  "bpbd|bpkad|bkad|bkpsdm|inspektorat (?:daerah|kabupaten|kota|provinsi)|bagian|kecamatan|kelurahan|uptd?|puskesmas|perangkat daerah|opd|" +
  "dprd|badan (?:[\\p{L}\\p{N}]+ ){1,6}daerah|badan (?:kesatuan bangsa|pendapatan)";

export const STATE_STARTS =
  "pemerintah pusat|pemerintah republik indonesia|kementerian|kemen[a-z]+|kementrian|menteri|direktorat|ditjen|dirjen|" +
  "inspektorat jenderal|badan pusat statistik|bps|badan (?:[\\p{L}\\p{N}]+ ){0,4}(?:nasional|negara|republik indonesia)|" +
  "badan nasional|badan narkotika|bnn[pk]?|bnpb|bnpt|bmkg|badan meteorologi|bkkbn|badan kependudukan|bkn|bpn|basarnas|" +
  "badan pengawas(?:an)? (?:obat|keuangan|tenaga nuklir|pemilihan)|bpom|bpkp|badan pemeriksa keuangan|bpk ri|badan riset|brin|bssn|" +
  "badan siber|badan informasi geospasial|big|badan pangan|badan pengembangan sumber daya manusia (?:industri|perhubungan)|" +
  "otorita|badan otorita|badan gizi|pertanahan|agraria|wilayah|kanwil|imigrasi|pelayanan pajak|kpp|pajak|bea|kppn|" +
  "kejaksaan|kejari|kejati|kejagung|pengadilan|mahkamah|kepolisian|polri|polda|polres(?:ta(?:bes)?)?|polsek|brimob|" +
  "satuan brimob|tni|tentara|kodam|korem|kodim|koramil|komando|lanal|lantamal|lanud|pangkalan|" +
  "komisi (?:pemberantasan|pemilihan|penyiaran|informasi|perlindungan|nasional)|kpk|kpu|kpud|bawaslu|badan pengawas pemilihan|ombudsman|" +
  "lembaga administrasi negara|lan ri|lembaga pemasyarakatan|lapas|rutan|rumah tahanan|arsip nasional|anri|" +
  "perpustakaan nasional|perpusnas|lembaga (?:ketahanan|sandi|kebijakan pengadaan|perlindungan saksi|penyiaran publik)|lkpp|rri|tvri|" +
  "balai besar|balai wilayah sungai|bws|bksda|bpdas|balai taman nasional|balai konservasi|balai (?:pengelola|pelaksana) (?:[\\p{L}]+ )*(?:nasional|das)|" +
  "loka|stasiun (?:meteorologi|klimatologi|karantina|geofisika)|syahbandar|ksop|kesyahbandaran|karantina|bank indonesia|kp bank indonesia|" +
  "unit penyelenggara bandar udara|otoritas bandar udara|distrik navigasi|pelabuhan perikanan nusantara";

/** Bodies that may be a partner either way; nothing is said about them. */
export const EITHER_STARTS =
  "bpjs|baznas|balai|badan|upt|pusat|taman nasional|komite|dewan|majelis|pmi|pramuka|kwartir";

/** State universities by the name after their kind; abbreviations stand alone. */
export const STATE_UNIVERSITIES =
  "universitas (?:negeri|islam negeri|terbuka|pembangunan nasional|pertahanan|indonesia|pendidikan indonesia|pendidikan ganesha|" +
  "mulawarman|borneo tarakan|lambung mangkurat|palangka ?raya|tanjungpura|gadjah mada|airlangga|hasanuddin|brawijaya|" +
  "diponegoro|padjadjaran|udayana|andalas|sriwijaya|riau|jambi|bengkulu|lampung|syiah kuala|malikussaleh|teuku umar|samudra|" +
  "sumatera utara|jember|trunojoyo|jenderal soedirman|sebelas maret|tidar|siliwangi|singaperbangsa|sultan ageng tirtayasa|" +
  "bangka belitung|maritim raja ali haji|mataram|nusa cendana|timor|tadulako|halu ?oleo|sam ratulangi|sulawesi barat|" +
  "sembilanbelas november|khairun|pattimura|cenderawasih|musamus|papua)|" +
  "institut (?:teknologi (?:bandung|sepuluh nopember|kalimantan|sumatera|bacharuddin jusuf habibie)|pertanian bogor|seni (?:budaya )?indonesia|agama islam negeri|pemerintahan dalam negeri)|" +
  "politeknik (?:negeri|pertanian negeri|kesehatan|pertanian|pelayaran|kelautan|transportasi|pariwisata|keuangan negara|statistika|ilmu pelayaran|perkebunan negeri|manufaktur|elektronika negeri|perikanan negeri|pembangunan pertanian|pekerjaan umum|imigrasi)|" +
  "sekolah tinggi (?:agama [\\p{L}]+ negeri|pertanahan nasional)|(?:uin|iain|stain|stakn|iahn|poltekkes|polnes|politani|unmul|itk|ubt|ulm|unlam|untan|upr|" +
  "ugm|ui|itb|its|ipb|unhas|ub|undip|unpad|unair|uny|um|unnes|unesa|ipdn|stan)";
