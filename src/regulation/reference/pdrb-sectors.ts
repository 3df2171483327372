/** The 17 PDRB categories of BPS, base year 2010. Columns: code | name. */
export const PDRB_SECTOR_ROWS = `
A|Pertanian, Kehutanan, dan Perikanan
B|Pertambangan dan Penggalian
C|Industri Pengolahan
D|Pengadaan Listrik dan Gas
E|Pengadaan Air, Pengelolaan Sampah, Limbah, dan Daur Ulang
F|Konstruksi
G|Perdagangan Besar dan Eceran; Reparasi Mobil dan Sepeda Motor
H|Transportasi dan Pergudangan
I|Penyediaan Akomodasi dan Makan Minum
J|Informasi dan Komunikasi
K|Jasa Keuangan dan Asuransi
L|Real Estat
M,N|Jasa Perusahaan
O|Administrasi Pemerintahan, Pertahanan, dan Jaminan Sosial Wajib
P|Jasa Pendidikan
Q|Jasa Kesehatan dan Kegiatan Sosial
R,S,T,U|Jasa Lainnya
`;
