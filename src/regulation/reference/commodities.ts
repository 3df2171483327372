/** Commodities and services with unit and synonyms: a start, meant to be extended by a province. Columns: code | name | unit | group | synonyms (;). */
export const COMMODITY_ROWS = `
beras|Beras|ton|pangan strategis|beras medium; beras premium
jagung|Jagung|ton|pangan strategis|jagung pipilan; jagung pakan
kedelai|Kedelai|ton|pangan strategis|kedele
bawang-merah|Bawang Merah|ton|pangan strategis|brambang
bawang-putih|Bawang Putih|ton|pangan strategis|
cabai-besar|Cabai Besar|ton|pangan strategis|cabe besar; cabai merah besar; lombok besar
cabai-rawit|Cabai Rawit|ton|pangan strategis|cabe rawit; lombok rawit
daging-sapi|Daging Sapi/Kerbau|ton|pangan strategis|daging sapi; daging kerbau
daging-ayam|Daging Ayam Ras|ton|pangan strategis|ayam potong; ayam ras; ayam broiler
telur-ayam|Telur Ayam Ras|ton|pangan strategis|telur ayam; telur
gula-pasir|Gula Konsumsi|ton|pangan strategis|gula pasir; gula putih
minyak-goreng|Minyak Goreng|ton|pangan strategis|migor
gabah|Gabah Kering Giling|ton|pangan|gkg; padi
ubi-kayu|Ubi Kayu|ton|pangan|singkong; ketela pohon
gula-merah|Gula Merah|ton|pangan|gula aren; gula kelapa; gula jawa
ikan-tangkap|Ikan Tangkap|ton|perikanan|ikan laut; hasil tangkapan
ikan-budidaya|Ikan Budidaya|ton|perikanan|ikan air tawar; ikan tambak
udang|Udang|ton|perikanan|udang windu; udang vaname
rumput-laut|Rumput Laut|ton|perikanan|
kelapa-sawit|Kelapa Sawit (TBS)|ton|perkebunan|sawit; tbs; tandan buah segar
cpo|Minyak Sawit Mentah|ton|perkebunan|cpo; crude palm oil
karet|Karet|ton|perkebunan|getah karet; bokar
kakao|Kakao|ton|perkebunan|coklat; cokelat
kopi|Kopi|ton|perkebunan|kopi robusta; kopi arabika; kopi liberika
kelapa|Kelapa|ton|perkebunan|kopra
lada|Lada|ton|perkebunan|merica; sahang
kayu-manis|Kayu Manis|ton|perkebunan|cassiavera; kulit manis
pinang|Pinang|ton|perkebunan|
sapi-potong|Sapi Potong (hidup)|ekor|peternakan|sapi; sapi bakalan
pupuk|Pupuk|ton|sarana produksi|pupuk organik; pupuk kompos
air-baku|Air Baku|m3|layanan|air bersih; air minum curah
pengolahan-sampah|Pengolahan Sampah|ton|layanan|tpa regional; tpst; persampahan
pelatihan-kerja|Pelatihan Kerja|orang|layanan|blk; pelatihan vokasi
layanan-rujukan|Layanan Rujukan Kesehatan|pasien|layanan|rumah sakit rujukan; rujukan
wisata-alam|Wisata Alam|kunjungan|layanan|ekowisata; wisata bahari
batubara|Batu Bara|ton|energi|batubara
biomassa|Biomassa|ton|energi|cangkang sawit; wood pellet
`;
