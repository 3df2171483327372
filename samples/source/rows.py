"""Builders for the rows of a region's form, and the marks of planted mistakes.

Every value is written as a code or plain value; how a region spells it (code, label, both) is its habit.
A cell wrapped by `galat`, `peringatan` or `info` is written exactly as given, and the finding it must
raise goes into expected-findings.json with the address of the cell.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Planted:
    """A cell that must raise a finding. Cells of one row with the same code share one finding;
    with `kind`, all cells of the column with that kind do (SEL-10)."""

    value: object
    code: str
    severity: str
    kind: str = ""


def galat(value, code):
    return Planted(value, code, "GALAT")


def peringatan(value, code):
    return Planted(value, code, "PERINGATAN")


def info(value, code, kind=""):
    return Planted(value, code, "INFO", kind)


@dataclass(frozen=True)
class Habit:
    """How a region writes coded cells: `code`, `label` or `both` (`1.03 - Pekerjaan Umum …`)."""

    urusan: str = "both"
    sektor: str = "both"
    daerah: str = "both"
    komoditas: str = "label"
    lists: str = "label"
    separator: str = "; "
    numbering_row: bool = False
    name_partners: bool = True
    blank_row_after: int = 0
    date_format: str = "dd/mm/yyyy"


@dataclass(frozen=True)
class Extras:
    """What goes beyond cells: hidden and unknown sheets, unknown columns, merged cells.

    extra_columns: sheet → (heading, values); merged: (sheet, field, first row index, last row index), 0-based.
    """

    hidden_sheets: tuple = ()
    extra_sheets: dict = field(default_factory=dict)
    extra_columns: dict = field(default_factory=dict)
    merged: tuple = ()


@dataclass(frozen=True)
class Region:
    file: str
    identitas: dict
    potensi: list
    permasalahan: list
    pemetaan: list
    ksd_berjalan: list
    neraca: list
    pdrb: list = field(default_factory=list)
    habit: Habit = Habit()
    extras: Extras = Extras()


def identitas(kode, nama, rpjmd="2025-2029", **others):
    return {
        "kode_daerah": kode,
        "nama_daerah": nama,
        "provinsi": "64 - Kalimantan Timur",
        "tahun_pemetaan": 2026,
        "rpjmd_awal": rpjmd,
        "ketua_tkksd": "Sekretaris Daerah",
        "versi_nomenklatur": "Kepmendagri 900.1-861 Tahun 2026",
        **others,
    }


def potensi(kode, urusan, lu, nama, komoditas, uraian, lokasi, data, nilai, sumber, **others):
    """`data` is (volume, satuan, tahun_data); others: keunggulan, keterbatasan, peluang, ancaman, pernah."""
    volume, satuan, tahun = data
    return {
        "kode_potensi": kode,
        "bidang_urusan": urusan,
        "lapangan_usaha": lu,
        "nama_potensi": nama,
        "komoditas": komoditas,
        "uraian": uraian,
        "lokasi": lokasi,
        "volume": volume,
        "satuan": satuan,
        "tahun_data": tahun,
        "nilai_rp": nilai,
        "pernah_dikerjasamakan": others.pop("pernah", "Tidak"),
        "sumber_data": sumber,
        **others,
    }


def masalah(kode, urusan, uraian, lokasi, terdampak, upaya, kebutuhan, usg, komoditas=None, lintas=None):
    """`terdampak`: codes of the regions hit, empty when the problem stays inside; `usg`: (U, S, G)."""
    u, s, g = usg
    return {
        "kode_masalah": kode,
        "bidang_urusan": urusan,
        "masalah": uraian,
        "lokasi": lokasi,
        "lintas_daerah": lintas or ("Ya" if terdampak else "Tidak"),
        "daerah_terdampak": terdampak or None,
        "upaya": upaya,
        "kebutuhan": kebutuhan,
        "komoditas_dibutuhkan": komoditas,
        "usg_u": u,
        "usg_s": s,
        "usg_g": g,
    }


def usulan(kode, judul, opd, jenis, urusan, program, objek, lingkup, tujuan, lokasi, manfaat, **others):
    """p, m: codes referred to; waktu: (year, length); biaya: (rupiah, sources, budgeted); ukur: (indicator, target, unit)."""
    tahun, lama = others.pop("waktu")
    biaya, sumber, anggaran = others.pop("biaya")
    indikator, target, satuan = others.pop("ukur", (None, None, None))
    return {
        "kode_usulan": kode,
        "judul": judul,
        "opd_pengusul": opd,
        "jenis": jenis,
        "bidang_urusan": urusan,
        "kode_program": program,
        "objek": objek,
        "ruang_lingkup": lingkup,
        "maksud_tujuan": tujuan,
        "lokasi": lokasi,
        "manfaat": manfaat,
        "ref_potensi": others.pop("p", None),
        "ref_masalah": others.pop("m", None),
        "dasar_wajib": others.pop("dasar", None),
        "kode_daerah_mitra": others.pop("mitra", None),
        "tahun_mulai": tahun,
        "jangka_waktu": lama,
        "biaya_rp": biaya,
        "sumber_biaya": sumber,
        "sudah_dianggarkan": anggaran,
        "membebani": others.pop("membebani", "Tidak"),
        "sasaran_rpjmd": others.pop("sasaran"),
        "tahun_rkpd": others.pop("rkpd", tahun if isinstance(tahun, int) else None),
        "sesuai_rtrw": others.pop("rtrw", "YA"),
        "indikator": indikator,
        "target": target,
        "satuan_target": satuan,
        "kesiapan": others.pop("siap", "BELUM"),
        "prioritas_daerah": others.pop("prioritas"),
        **others,
    }


def pihak(jenis, bentuk, nama, prakarsa="DAERAH"):
    """The columns of a KSDPK partner."""
    return {"jenis_pihak_ketiga": jenis, "bentuk_ksdpk": bentuk, "nama_mitra": nama, "prakarsa": prakarsa}


def berjalan(nomor, naskah, jenis, perihal, mitra, kode_mitra, urusan, tanggal, status, hasil, **others):
    """`tanggal`: (signed, start, end) as ISO dates; others: kendala, tindak_lanjut."""
    ttd, mulai, berakhir = tanggal
    return {
        "nomor_naskah": nomor,
        "jenis_naskah": naskah,
        "jenis": jenis,
        "perihal": perihal,
        "nama_mitra": mitra,
        "kode_daerah_mitra": kode_mitra,
        "bidang_urusan": urusan,
        "tgl_ttd": ttd,
        "tgl_mulai": mulai,
        "tgl_berakhir": berakhir,
        "status": status,
        "hasil": hasil,
        **others,
    }


def neraca(komoditas, satuan, produksi, kebutuhan, keterangan, tahun=2024):
    return {
        "komoditas": komoditas,
        "tahun": tahun,
        "satuan": satuan,
        "produksi": produksi,
        "kebutuhan": kebutuhan,
        "keterangan": keterangan,
    }
