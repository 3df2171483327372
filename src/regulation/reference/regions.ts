/** Codes and names of Kepmendagri 300.2.2-2430/2025; label points computed. Columns: code | level | name | BPS 2020 code | longitude | latitude | aliases (;). */
export const REGION_ROWS = `
11|provinsi|Aceh||||
11.01|kabupaten|Kabupaten Aceh Selatan|1103|97.2423|3.4520|
11.02|kabupaten|Kabupaten Aceh Tenggara|1104|97.6735|3.4327|
11.03|kabupaten|Kabupaten Aceh Timur|1105|97.6311|4.5774|
11.04|kabupaten|Kabupaten Aceh Tengah|1106|96.9879|4.4112|
11.05|kabupaten|Kabupaten Aceh Barat|1107|96.1098|4.3877|
11.06|kabupaten|Kabupaten Aceh Besar|1108|95.5572|5.4062|
11.07|kabupaten|Kabupaten Pidie|1109|96.0481|4.9480|
11.08|kabupaten|Kabupaten Aceh Utara|1111|97.3289|5.0145|
11.09|kabupaten|Kabupaten Simeulue|1101|95.9061|2.7253|
11.10|kabupaten|Kabupaten Aceh Singkil|1102|97.9624|2.4177|
11.11|kabupaten|Kabupaten Bireuen|1110|96.4996|5.0655|
11.12|kabupaten|Kabupaten Aceh Barat Daya|1112|96.9674|3.7975|
11.13|kabupaten|Kabupaten Gayo Lues|1113|97.3631|3.9333|
11.14|kabupaten|Kabupaten Aceh Jaya|1116|95.6738|4.8369|
11.15|kabupaten|Kabupaten Nagan Raya|1115|96.5092|4.1906|
11.16|kabupaten|Kabupaten Aceh Tamiang|1114|97.9070|4.1944|
11.17|kabupaten|Kabupaten Bener Meriah|1117|97.0979|4.7530|
11.18|kabupaten|Kabupaten Pidie Jaya|1118|96.2370|5.1639|
11.71|kota|Kota Banda Aceh|1171|95.3316|5.5528|
11.72|kota|Kota Sabang|1172|95.3125|5.8100|
11.73|kota|Kota Lhokseumawe|1174|97.1066|5.1793|
11.74|kota|Kota Langsa|1173|97.9902|4.4845|
11.75|kota|Kota Subulussalam|1175|97.9375|2.7338|
12|provinsi|Sumatera Utara||||Sumut
12.01|kabupaten|Kabupaten Tapanuli Tengah|1204|98.9016|1.5543|
12.02|kabupaten|Kabupaten Tapanuli Utara|1205|99.0319|2.0104|
12.03|kabupaten|Kabupaten Tapanuli Selatan|1203|99.0993|1.3823|
12.04|kabupaten|Kabupaten Nias|1201|97.7520|1.0602|
12.05|kabupaten|Kabupaten Langkat|1213|98.1645|3.6880|
12.06|kabupaten|Kabupaten Karo|1211|98.4246|3.0869|
12.07|kabupaten|Kabupaten Deli Serdang|1212|98.6736|3.3566|
12.08|kabupaten|Kabupaten Simalungun|1209|99.2519|3.0339|
12.09|kabupaten|Kabupaten Asahan|1208|99.6041|2.8034|
12.10|kabupaten|Kabupaten Labuhanbatu|1207|100.1466|2.3481|
12.11|kabupaten|Kabupaten Dairi|1210|98.3442|2.8154|
12.12|kabupaten|Kabupaten Toba|1206|99.3172|2.3372|Toba Samosir
12.13|kabupaten|Kabupaten Mandailing Natal|1202|99.3207|0.7386|
12.14|kabupaten|Kabupaten Nias Selatan|1214|97.7683|0.7962|
12.15|kabupaten|Kabupaten Pakpak Bharat|1216|98.2491|2.5615|
12.16|kabupaten|Kabupaten Humbang Hasundutan|1215|98.4783|2.2835|
12.17|kabupaten|Kabupaten Samosir|1217|98.8002|2.5936|
12.18|kabupaten|Kabupaten Serdang Bedagai|1218|99.0579|3.4575|
12.19|kabupaten|Kabupaten Batu Bara|1219|99.4748|3.2099|
12.20|kabupaten|Kabupaten Padang Lawas Utara|1220|99.6251|1.5616|
12.21|kabupaten|Kabupaten Padang Lawas|1221|99.8199|1.1544|
12.22|kabupaten|Kabupaten Labuhanbatu Selatan|1222|100.1842|2.0144|
12.23|kabupaten|Kabupaten Labuhanbatu Utara|1223|99.7705|2.4000|
12.24|kabupaten|Kabupaten Nias Utara|1224|97.3511|1.3247|
12.25|kabupaten|Kabupaten Nias Barat|1225|97.4677|1.0185|
12.71|kota|Kota Medan|1275|98.6608|3.5657|
12.72|kota|Kota Pematangsiantar|1273|99.0540|2.9531|
12.73|kota|Kota Sibolga|1271|98.7835|1.7455|
12.74|kota|Kota Tanjungbalai|1272|99.7953|2.9509|
12.75|kota|Kota Binjai|1276|98.5019|3.6015|
12.76|kota|Kota Tebing Tinggi|1274|99.1447|3.3260|
12.77|kota|Kota Padangsidimpuan|1277|99.2673|1.4183|
12.78|kota|Kota Gunungsitoli|1278|97.5287|1.3368|
13|provinsi|Sumatera Barat||||Sumbar
13.01|kabupaten|Kabupaten Pesisir Selatan|1302|101.0676|-2.1762|
13.02|kabupaten|Kabupaten Solok|1303|100.8736|-1.0030|
13.03|kabupaten|Kabupaten Sijunjung|1304|101.0575|-0.6848|
13.04|kabupaten|Kabupaten Tanah Datar|1305|100.5599|-0.4460|
13.05|kabupaten|Kabupaten Padang Pariaman|1306|100.2790|-0.6483|
13.06|kabupaten|Kabupaten Agam|1307|100.2184|-0.2218|
13.07|kabupaten|Kabupaten Lima Puluh Kota|1308|100.5463|0.0204|
13.08|kabupaten|Kabupaten Pasaman|1309|100.1715|0.1646|
13.09|kabupaten|Kabupaten Kepulauan Mentawai|1301|98.8318|-1.2309|
13.10|kabupaten|Kabupaten Dharmasraya|1311|101.6200|-1.0997|
13.11|kabupaten|Kabupaten Solok Selatan|1310|101.2787|-1.4681|
13.12|kabupaten|Kabupaten Pasaman Barat|1312|99.5562|0.3136|
13.71|kota|Kota Padang|1371|100.4473|-0.9008|
13.72|kota|Kota Solok|1372|100.6494|-0.7772|
13.73|kota|Kota Sawahlunto|1373|100.7549|-0.6215|
13.74|kota|Kota Padang Panjang|1374|100.3999|-0.4698|
13.75|kota|Kota Bukittinggi|1375|100.3787|-0.3042|
13.76|kota|Kota Payakumbuh|1376|100.6281|-0.2245|
13.77|kota|Kota Pariaman|1377|100.1459|-0.6224|
14|provinsi|Riau||||
14.01|kabupaten|Kabupaten Kampar|1406|101.1331|0.2523|
14.02|kabupaten|Kabupaten Indragiri Hulu|1402|102.3197|-0.5720|
14.03|kabupaten|Kabupaten Bengkalis|1408|101.4811|1.2260|
14.04|kabupaten|Kabupaten Indragiri Hilir|1403|103.1445|0.0266|
14.05|kabupaten|Kabupaten Pelalawan|1404|102.1753|0.1987|
14.06|kabupaten|Kabupaten Rokan Hulu|1407|100.4324|1.0192|
14.07|kabupaten|Kabupaten Rokan Hilir|1409|100.7449|1.6766|
14.08|kabupaten|Kabupaten Siak|1405|101.7868|0.7282|
14.09|kabupaten|Kabupaten Kuantan Singingi|1401|101.5235|-0.4774|
14.10|kabupaten|Kabupaten Kepulauan Meranti|1410|102.7106|0.9001|
14.71|kota|Kota Pekanbaru|1471|101.4720|0.5543|
14.72|kota|Kota Dumai|1473|101.1974|1.9691|
15|provinsi|Jambi||||
15.01|kabupaten|Kabupaten Kerinci|1501|101.6106|-2.1546|
15.02|kabupaten|Kabupaten Merangin|1502|102.1051|-2.1547|
15.03|kabupaten|Kabupaten Sarolangun|1503|102.5855|-2.4105|
15.04|kabupaten|Kabupaten Batanghari|1504|103.1317|-1.6900|Batang Hari
15.05|kabupaten|Kabupaten Muaro Jambi|1505|103.8980|-1.5564|
15.06|kabupaten|Kabupaten Tanjung Jabung Barat|1507|103.0219|-1.1338|Tanjabbar
15.07|kabupaten|Kabupaten Tanjung Jabung Timur|1506|103.6840|-1.1705|Tanjabtim
15.08|kabupaten|Kabupaten Bungo|1509|101.9097|-1.6019|
15.09|kabupaten|Kabupaten Tebo|1508|102.2121|-1.1968|
15.71|kota|Kota Jambi|1571|103.6048|-1.6071|
15.72|kota|Kota Sungai Penuh|1572|101.3382|-2.1016|
16|provinsi|Sumatera Selatan||||Sumsel
16.01|kabupaten|Kabupaten Ogan Komering Ulu|1601|104.0274|-4.1456|
16.02|kabupaten|Kabupaten Ogan Komering Ilir|1602|105.4749|-3.2266|
16.03|kabupaten|Kabupaten Muara Enim|1603|103.9801|-3.6756|
16.04|kabupaten|Kabupaten Lahat|1604|103.3857|-3.7700|
16.05|kabupaten|Kabupaten Musi Rawas|1605|103.2433|-3.1879|
16.06|kabupaten|Kabupaten Musi Banyuasin|1606|103.7282|-2.6624|
16.07|kabupaten|Kabupaten Banyuasin|1607|104.5149|-2.6939|
16.08|kabupaten|Kabupaten Ogan Komering Ulu Timur|1609|104.6793|-3.9760|
16.09|kabupaten|Kabupaten Ogan Komering Ulu Selatan|1608|104.0890|-4.6564|
16.10|kabupaten|Kabupaten Ogan Ilir|1610|104.6719|-3.3351|
16.11|kabupaten|Kabupaten Empat Lawang|1611|102.9458|-3.7924|
16.12|kabupaten|Kabupaten Penukal Abab Lematang Ilir|1612|104.0056|-3.1975|
16.13|kabupaten|Kabupaten Musi Rawas Utara|1613|102.9770|-2.6227|
16.71|kota|Kota Palembang|1671|104.7296|-2.9762|
16.72|kota|Kota Pagar Alam|1673|103.2657|-4.1282|
16.73|kota|Kota Lubuk Linggau|1674|102.8751|-3.2649|
16.74|kota|Kota Prabumulih|1672|104.2256|-3.4463|
17|provinsi|Bengkulu||||
17.01|kabupaten|Kabupaten Bengkulu Selatan|1701|103.0052|-4.3782|
17.02|kabupaten|Kabupaten Rejang Lebong|1702|102.7234|-3.4320|
17.03|kabupaten|Kabupaten Bengkulu Utara|1703|101.9074|-3.1791|
17.04|kabupaten|Kabupaten Kaur|1704|103.5213|-4.7247|
17.05|kabupaten|Kabupaten Seluma|1705|102.6217|-4.0130|
17.06|kabupaten|Kabupaten Mukomuko|1706|101.5951|-2.7960|
17.07|kabupaten|Kabupaten Lebong|1707|102.3649|-3.1843|
17.08|kabupaten|Kabupaten Kepahiang|1708|102.6613|-3.6380|
17.09|kabupaten|Kabupaten Bengkulu Tengah|1709|102.4050|-3.6478|
17.71|kota|Kota Bengkulu|1771|102.2998|-3.7904|
18|provinsi|Lampung||||
18.01|kabupaten|Kabupaten Lampung Selatan|1803|105.6897|-5.7154|
18.02|kabupaten|Kabupaten Lampung Tengah|1805|105.4692|-4.6981|
18.03|kabupaten|Kabupaten Lampung Utara|1806|104.8286|-4.7680|
18.04|kabupaten|Kabupaten Lampung Barat|1801|104.2829|-5.0519|
18.05|kabupaten|Kabupaten Tulang Bawang|1808|105.4040|-4.3308|
18.06|kabupaten|Kabupaten Tanggamus|1802|104.5599|-5.3250|
18.07|kabupaten|Kabupaten Lampung Timur|1804|105.6333|-5.1034|
18.08|kabupaten|Kabupaten Way Kanan|1807|104.5239|-4.4904|
18.09|kabupaten|Kabupaten Pesawaran|1809|105.0864|-5.5088|
18.10|kabupaten|Kabupaten Pringsewu|1810|104.9366|-5.3397|
18.11|kabupaten|Kabupaten Mesuji|1811|105.3934|-3.9705|
18.12|kabupaten|Kabupaten Tulang Bawang Barat|1812|105.0825|-4.5578|
18.13|kabupaten|Kabupaten Pesisir Barat|1813|104.1492|-5.3109|
18.71|kota|Kota Bandar Lampung|1871|105.2562|-5.4025|
18.72|kota|Kota Metro|1872|105.3017|-5.1510|
19|provinsi|Kepulauan Bangka Belitung||||Bangka Belitung; Babel
19.01|kabupaten|Kabupaten Bangka|1901|105.9651|-1.9163|
19.02|kabupaten|Kabupaten Belitung|1902|107.7064|-3.0210|
19.03|kabupaten|Kabupaten Bangka Selatan|1905|106.3267|-2.7385|
19.04|kabupaten|Kabupaten Bangka Tengah|1904|106.0964|-2.3221|
19.05|kabupaten|Kabupaten Bangka Barat|1903|105.5227|-1.9092|
19.06|kabupaten|Kabupaten Belitung Timur|1906|108.0353|-2.9592|
19.71|kota|Kota Pangkal Pinang|1971|106.1153|-2.1216|
21|provinsi|Kepulauan Riau||||Kepri
21.01|kabupaten|Kabupaten Bintan|2102|104.5632|1.0434|
21.02|kabupaten|Kabupaten Karimun|2101|103.4298|0.7496|
21.03|kabupaten|Kabupaten Natuna|2103|108.1809|3.9614|
21.04|kabupaten|Kabupaten Lingga|2104|104.5822|-0.1591|
21.05|kabupaten|Kabupaten Kepulauan Anambas|2105|105.7465|2.9294|
21.71|kota|Kota Batam|2171|103.9861|1.0665|
21.72|kota|Kota Tanjung Pinang|2172|104.5041|0.9156|
31|provinsi|Daerah Khusus Ibukota Jakarta||||DKI Jakarta; Daerah Khusus Jakarta; DKJ; Jakarta
31.01|kabupaten|Kabupaten Administrasi Kepulauan Seribu|3101|106.4963|-5.7968|
31.71|kota|Kota Administrasi Jakarta Pusat|3173|106.8385|-6.1822|
31.72|kota|Kota Administrasi Jakarta Utara|3175|106.9016|-6.1391|
31.73|kota|Kota Administrasi Jakarta Barat|3174|106.7588|-6.1787|
31.74|kota|Kota Administrasi Jakarta Selatan|3171|106.8055|-6.2709|
31.75|kota|Kota Administrasi Jakarta Timur|3172|106.9017|-6.2184|
32|provinsi|Jawa Barat||||Jabar
32.01|kabupaten|Kabupaten Bogor|3201|106.5796|-6.5264|
32.02|kabupaten|Kabupaten Sukabumi|3202|106.7270|-7.1699|
32.03|kabupaten|Kabupaten Cianjur|3203|107.1302|-7.3044|
32.04|kabupaten|Kabupaten Bandung|3204|107.6086|-7.1072|
32.05|kabupaten|Kabupaten Garut|3205|107.7695|-7.4799|
32.06|kabupaten|Kabupaten Tasikmalaya|3206|108.1113|-7.6000|
32.07|kabupaten|Kabupaten Ciamis|3207|108.3391|-7.2046|
32.08|kabupaten|Kabupaten Kuningan|3208|108.5646|-7.0222|
32.09|kabupaten|Kabupaten Cirebon|3209|108.4554|-6.6658|
32.10|kabupaten|Kabupaten Majalengka|3210|108.2997|-6.8377|
32.11|kabupaten|Kabupaten Sumedang|3211|108.0078|-6.8209|
32.12|kabupaten|Kabupaten Indramayu|3212|108.2546|-6.4306|
32.13|kabupaten|Kabupaten Subang|3213|107.7210|-6.4223|
32.14|kabupaten|Kabupaten Purwakarta|3214|107.4495|-6.5888|
32.15|kabupaten|Kabupaten Karawang|3215|107.4210|-6.2862|
32.16|kabupaten|Kabupaten Bekasi|3216|107.1559|-6.2031|
32.17|kabupaten|Kabupaten Bandung Barat|3217|107.4401|-6.8189|
32.18|kabupaten|Kabupaten Pangandaran|3218|108.4544|-7.6279|
32.71|kota|Kota Bogor|3271|106.8019|-6.5805|
32.72|kota|Kota Sukabumi|3272|106.9334|-6.9358|
32.73|kota|Kota Bandung|3273|107.6096|-6.9194|
32.74|kota|Kota Cirebon|3274|108.5474|-6.7456|
32.75|kota|Kota Bekasi|3275|106.9825|-6.2476|
32.76|kota|Kota Depok|3276|106.8449|-6.3952|
32.77|kota|Kota Cimahi|3277|107.5371|-6.8973|
32.78|kota|Kota Tasikmalaya|3278|108.2166|-7.3550|
32.79|kota|Kota Banjar|3279|108.5589|-7.3780|
33|provinsi|Jawa Tengah||||Jateng
33.01|kabupaten|Kabupaten Cilacap|3301|108.9152|-7.6270|
33.02|kabupaten|Kabupaten Banyumas|3302|109.1711|-7.4187|
33.03|kabupaten|Kabupaten Purbalingga|3303|109.4036|-7.3178|
33.04|kabupaten|Kabupaten Banjarnegara|3304|109.6568|-7.3786|
33.05|kabupaten|Kabupaten Kebumen|3305|109.6258|-7.6450|
33.06|kabupaten|Kabupaten Purworejo|3306|109.9658|-7.7206|
33.07|kabupaten|Kabupaten Wonosobo|3307|109.9419|-7.4116|
33.08|kabupaten|Kabupaten Magelang|3308|110.3194|-7.4526|
33.09|kabupaten|Kabupaten Boyolali|3309|110.7153|-7.3472|
33.10|kabupaten|Kabupaten Klaten|3310|110.6281|-7.6902|
33.11|kabupaten|Kabupaten Sukoharjo|3311|110.8649|-7.6751|
33.12|kabupaten|Kabupaten Wonogiri|3312|110.9765|-7.9188|
33.13|kabupaten|Kabupaten Karanganyar|3313|111.0537|-7.6444|
33.14|kabupaten|Kabupaten Sragen|3314|111.0022|-7.3930|
33.15|kabupaten|Kabupaten Grobogan|3315|110.9837|-7.1166|
33.16|kabupaten|Kabupaten Blora|3316|111.4083|-7.0735|
33.17|kabupaten|Kabupaten Rembang|3317|111.5152|-6.7678|
33.18|kabupaten|Kabupaten Pati|3318|111.1031|-6.7780|
33.19|kabupaten|Kabupaten Kudus|3319|110.8865|-6.7952|
33.20|kabupaten|Kabupaten Jepara|3320|110.7904|-6.5432|
33.21|kabupaten|Kabupaten Demak|3321|110.6347|-6.8718|
33.22|kabupaten|Kabupaten Semarang|3322|110.3997|-7.2576|
33.23|kabupaten|Kabupaten Temanggung|3323|110.1202|-7.2673|
33.24|kabupaten|Kabupaten Kendal|3324|110.1710|-6.9762|
33.25|kabupaten|Kabupaten Batang|3325|109.8662|-7.0229|
33.26|kabupaten|Kabupaten Pekalongan|3326|109.6150|-7.0592|
33.27|kabupaten|Kabupaten Pemalang|3327|109.3816|-7.0734|
33.28|kabupaten|Kabupaten Tegal|3328|109.1789|-6.9878|
33.29|kabupaten|Kabupaten Brebes|3329|108.9028|-6.9495|
33.71|kota|Kota Magelang|3371|110.2208|-7.4869|
33.72|kota|Kota Surakarta|3372|110.8252|-7.5574|
33.73|kota|Kota Salatiga|3373|110.5012|-7.3446|
33.74|kota|Kota Semarang|3374|110.3967|-7.0257|
33.75|kota|Kota Pekalongan|3375|109.6748|-6.8950|
33.76|kota|Kota Tegal|3376|109.1155|-6.8702|
34|provinsi|Daerah Istimewa Yogyakarta||||DIY; DI Yogyakarta; Yogyakarta
34.01|kabupaten|Kabupaten Kulon Progo|3401|110.1430|-7.8576|
34.02|kabupaten|Kabupaten Bantul|3402|110.3478|-7.9016|
34.03|kabupaten|Kabupaten Gunungkidul|3403|110.6161|-8.0032|
34.04|kabupaten|Kabupaten Sleman|3404|110.3968|-7.6931|
34.71|kota|Kota Yogyakarta|3471|110.3715|-7.8015|
35|provinsi|Jawa Timur||||Jatim
35.01|kabupaten|Kabupaten Pacitan|3501|111.2263|-8.1307|
35.02|kabupaten|Kabupaten Ponorogo|3502|111.4816|-7.9319|
35.03|kabupaten|Kabupaten Trenggalek|3503|111.5962|-8.1985|
35.04|kabupaten|Kabupaten Tulungagung|3504|111.9222|-8.1797|
35.05|kabupaten|Kabupaten Blitar|3505|112.2520|-8.2159|
35.06|kabupaten|Kabupaten Kediri|3506|112.1914|-7.8461|
35.07|kabupaten|Kabupaten Malang|3507|112.6543|-8.2386|
35.08|kabupaten|Kabupaten Lumajang|3508|113.1981|-8.1256|
35.09|kabupaten|Kabupaten Jember|3509|113.6023|-8.2134|
35.10|kabupaten|Kabupaten Banyuwangi|3510|114.1451|-8.3386|
35.11|kabupaten|Kabupaten Bondowoso|3511|113.9725|-7.9121|
35.12|kabupaten|Kabupaten Situbondo|3512|114.2023|-7.8256|
35.13|kabupaten|Kabupaten Probolinggo|3513|113.4461|-7.8669|
35.14|kabupaten|Kabupaten Pasuruan|3514|112.7576|-7.6990|
35.15|kabupaten|Kabupaten Sidoarjo|3515|112.7054|-7.4455|
35.16|kabupaten|Kabupaten Mojokerto|3516|112.5116|-7.5851|
35.17|kabupaten|Kabupaten Jombang|3517|112.2561|-7.5539|
35.18|kabupaten|Kabupaten Nganjuk|3518|111.9857|-7.5577|
35.19|kabupaten|Kabupaten Madiun|3519|111.6731|-7.5838|
35.20|kabupaten|Kabupaten Magetan|3520|111.3679|-7.6797|
35.21|kabupaten|Kabupaten Ngawi|3521|111.2784|-7.4512|
35.22|kabupaten|Kabupaten Bojonegoro|3522|111.7499|-7.2562|
35.23|kabupaten|Kabupaten Tuban|3523|111.9006|-6.9516|
35.24|kabupaten|Kabupaten Lamongan|3524|112.2696|-7.2213|
35.25|kabupaten|Kabupaten Gresik|3525|112.5532|-7.3050|
35.26|kabupaten|Kabupaten Bangkalan|3526|112.9625|-7.0394|
35.27|kabupaten|Kabupaten Sampang|3527|113.2691|-7.0168|
35.28|kabupaten|Kabupaten Pamekasan|3528|113.4942|-7.0955|
35.29|kabupaten|Kabupaten Sumenep|3529|113.7845|-7.0033|
35.71|kota|Kota Kediri|3571|112.0325|-7.8466|
35.72|kota|Kota Blitar|3572|112.1590|-8.1034|
35.73|kota|Kota Malang|3573|112.6410|-7.9950|
35.74|kota|Kota Probolinggo|3574|113.2061|-7.7717|
35.75|kota|Kota Pasuruan|3575|112.9088|-7.6524|
35.76|kota|Kota Mojokerto|3576|112.4480|-7.4677|
35.77|kota|Kota Madiun|3577|111.5277|-7.6221|
35.78|kota|Kota Surabaya|3578|112.7441|-7.2744|
35.79|kota|Kota Batu|3579|112.5293|-7.7912|
36|provinsi|Banten||||
36.01|kabupaten|Kabupaten Pandeglang|3601|105.7467|-6.6897|
36.02|kabupaten|Kabupaten Lebak|3602|106.1955|-6.6435|
36.03|kabupaten|Kabupaten Tangerang|3603|106.4796|-6.1348|
36.04|kabupaten|Kabupaten Serang|3604|105.9620|-6.1483|
36.71|kota|Kota Tangerang|3671|106.6440|-6.1818|
36.72|kota|Kota Cilegon|3672|106.0259|-6.0012|
36.73|kota|Kota Serang|3673|106.1651|-6.1183|
36.74|kota|Kota Tangerang Selatan|3674|106.7113|-6.3077|
51|provinsi|Bali||||
51.01|kabupaten|Kabupaten Jembrana|5101|114.6358|-8.3148|
51.02|kabupaten|Kabupaten Tabanan|5102|115.0624|-8.4308|
51.03|kabupaten|Kabupaten Badung|5103|115.1991|-8.5608|
51.04|kabupaten|Kabupaten Gianyar|5104|115.3002|-8.5608|
51.05|kabupaten|Kabupaten Klungkung|5105|115.5371|-8.7302|
51.06|kabupaten|Kabupaten Bangli|5106|115.3405|-8.2477|
51.07|kabupaten|Kabupaten Karangasem|5107|115.5302|-8.3843|
51.08|kabupaten|Kabupaten Buleleng|5108|115.1619|-8.1575|
51.71|kota|Kota Denpasar|5171|115.2202|-8.6617|
52|provinsi|Nusa Tenggara Barat||||NTB
52.01|kabupaten|Kabupaten Lombok Barat|5201|116.2036|-8.5415|
52.02|kabupaten|Kabupaten Lombok Tengah|5202|116.2922|-8.7514|
52.03|kabupaten|Kabupaten Lombok Timur|5203|116.5274|-8.5141|
52.04|kabupaten|Kabupaten Sumbawa|5204|117.3733|-8.7550|
52.05|kabupaten|Kabupaten Dompu|5205|118.3872|-8.4970|
52.06|kabupaten|Kabupaten Bima|5206|118.6423|-8.6479|
52.07|kabupaten|Kabupaten Sumbawa Barat|5207|116.9238|-8.9089|
52.08|kabupaten|Kabupaten Lombok Utara|5208|116.3579|-8.3126|
52.71|kota|Kota Mataram|5271|116.1033|-8.5884|
52.72|kota|Kota Bima|5272|118.7681|-8.4623|
53|provinsi|Nusa Tenggara Timur||||NTT
53.01|kabupaten|Kabupaten Kupang|5303|123.8769|-9.8588|
53.02|kabupaten|Kabupaten Timor Tengah Selatan|5304|124.3514|-9.8580|
53.03|kabupaten|Kabupaten Timor Tengah Utara|5305|124.5819|-9.4240|
53.04|kabupaten|Kabupaten Belu|5306|124.9126|-9.1361|
53.05|kabupaten|Kabupaten Alor|5307|124.7560|-8.2774|
53.06|kabupaten|Kabupaten Flores Timur|5309|122.7398|-8.5347|
53.07|kabupaten|Kabupaten Sikka|5310|122.0799|-8.6355|
53.08|kabupaten|Kabupaten Ende|5311|121.7508|-8.6820|
53.09|kabupaten|Kabupaten Ngada|5312|120.9733|-8.7956|
53.10|kabupaten|Kabupaten Manggarai|5313|120.4077|-8.7347|
53.11|kabupaten|Kabupaten Sumba Timur|5302|120.3735|-9.9589|
53.12|kabupaten|Kabupaten Sumba Barat|5301|119.3853|-9.6910|
53.13|kabupaten|Kabupaten Lembata|5308|123.3932|-8.4666|
53.14|kabupaten|Kabupaten Rote Ndao|5314|123.1589|-10.7336|
53.15|kabupaten|Kabupaten Manggarai Barat|5315|120.0045|-8.6381|
53.16|kabupaten|Kabupaten Nagekeo|5318|121.2766|-8.6615|
53.17|kabupaten|Kabupaten Sumba Tengah|5316|119.6692|-9.5362|
53.18|kabupaten|Kabupaten Sumba Barat Daya|5317|119.2418|-9.5224|
53.19|kabupaten|Kabupaten Manggarai Timur|5319|120.6968|-8.6226|
53.20|kabupaten|Kabupaten Sabu Raijua|5320|121.9125|-10.4947|
53.21|kabupaten|Kabupaten Malaka|5321|124.8819|-9.5295|
53.71|kota|Kota Kupang|5371|123.6060|-10.1934|
61|provinsi|Kalimantan Barat||||Kalbar
61.01|kabupaten|Kabupaten Sambas|6101|109.3109|1.3387|
61.02|kabupaten|Kabupaten Mempawah|6104|109.0889|0.4205|
61.03|kabupaten|Kabupaten Sanggau|6105|110.5806|0.3983|
61.04|kabupaten|Kabupaten Ketapang|6106|110.5781|-2.1712|
61.05|kabupaten|Kabupaten Sintang|6107|112.8262|-0.1606|
61.06|kabupaten|Kabupaten Kapuas Hulu|6108|112.6998|0.8582|
61.07|kabupaten|Kabupaten Bengkayang|6102|109.8023|1.2080|
61.08|kabupaten|Kabupaten Landak|6103|109.7550|0.4323|
61.09|kabupaten|Kabupaten Sekadau|6109|110.9199|-0.0799|
61.10|kabupaten|Kabupaten Melawi|6110|111.7207|-0.5345|
61.11|kabupaten|Kabupaten Kayong Utara|6111|110.1673|-1.0850|
61.12|kabupaten|Kabupaten Kubu Raya|6112|109.6074|-0.3300|
61.71|kota|Kota Pontianak|6171|109.3231|-0.0429|
61.72|kota|Kota Singkawang|6172|109.0378|0.9191|
62|provinsi|Kalimantan Tengah||||Kalteng
62.01|kabupaten|Kabupaten Kotawaringin Barat|6201|111.7250|-2.5614|Kobar
62.02|kabupaten|Kabupaten Kotawaringin Timur|6202|112.7957|-2.1167|Kotim
62.03|kabupaten|Kabupaten Kapuas|6203|114.3334|-1.4037|
62.04|kabupaten|Kabupaten Barito Selatan|6204|114.8744|-1.5642|
62.05|kabupaten|Kabupaten Barito Utara|6205|115.1001|-0.9755|
62.06|kabupaten|Kabupaten Katingan|6209|112.7374|-0.9499|
62.07|kabupaten|Kabupaten Seruyan|6208|112.4049|-2.9706|
62.08|kabupaten|Kabupaten Sukamara|6206|111.1037|-2.8959|
62.09|kabupaten|Kabupaten Lamandau|6207|111.4483|-1.7888|
62.10|kabupaten|Kabupaten Gunung Mas|6211|113.6372|-1.2714|Gumas
62.11|kabupaten|Kabupaten Pulang Pisau|6210|113.9531|-2.7547|Pulpis
62.12|kabupaten|Kabupaten Murung Raya|6213|114.3015|0.0080|Mura
62.13|kabupaten|Kabupaten Barito Timur|6212|115.1678|-1.9360|
62.71|kota|Kota Palangkaraya|6271|113.6690|-1.7900|Palangka Raya
63|provinsi|Kalimantan Selatan||||Kalsel
63.01|kabupaten|Kabupaten Tanah Laut|6301|114.8159|-3.8856|
63.02|kabupaten|Kabupaten Kotabaru|6302|115.8445|-2.8920|
63.03|kabupaten|Kabupaten Banjar|6303|115.1335|-3.4106|
63.04|kabupaten|Kabupaten Barito Kuala|6304|114.6873|-3.0735|
63.05|kabupaten|Kabupaten Tapin|6305|115.0761|-2.9928|
63.06|kabupaten|Kabupaten Hulu Sungai Selatan|6306|115.0511|-2.6328|
63.07|kabupaten|Kabupaten Hulu Sungai Tengah|6307|115.4634|-2.5919|
63.08|kabupaten|Kabupaten Hulu Sungai Utara|6308|115.1555|-2.4344|
63.09|kabupaten|Kabupaten Tabalong|6309|115.5332|-1.8036|
63.10|kabupaten|Kabupaten Tanah Bumbu|6310|115.6876|-3.4285|
63.11|kabupaten|Kabupaten Balangan|6311|115.6625|-2.3287|
63.71|kota|Kota Banjarmasin|6371|114.5956|-3.3285|
63.72|kota|Kota Banjarbaru|6372|114.7653|-3.4548|
64|provinsi|Kalimantan Timur||||Kaltim
64.01|kabupaten|Kabupaten Paser|6401|116.0359|-1.5121|Pasir
64.02|kabupaten|Kabupaten Kutai Kartanegara|6403|116.6921|-0.3609|Kukar
64.03|kabupaten|Kabupaten Berau|6405|117.1307|2.0596|
64.07|kabupaten|Kabupaten Kutai Barat|6402|115.8429|-0.5551|Kubar
64.08|kabupaten|Kabupaten Kutai Timur|6404|116.6423|0.9916|Kutim
64.09|kabupaten|Kabupaten Penajam Paser Utara|6409|116.5659|-1.2284|PPU
64.11|kabupaten|Kabupaten Mahakam Ulu|6411|114.5163|1.0041|Mahulu; Mahakam Hulu
64.71|kota|Kota Balikpapan|6471|116.8623|-1.1633|
64.72|kota|Kota Samarinda|6472|117.1608|-0.5036|
64.74|kota|Kota Bontang|6474|117.4322|0.0603|
65|provinsi|Kalimantan Utara||||Kaltara
65.01|kabupaten|Kabupaten Bulungan|6502|117.0355|2.9198|
65.02|kabupaten|Kabupaten Malinau|6501|115.4828|1.9113|
65.03|kabupaten|Kabupaten Nunukan|6504|116.7515|4.0180|
65.04|kabupaten|Kabupaten Tana Tidung|6503|116.8809|3.5280|
65.71|kota|Kota Tarakan|6571|117.5976|3.3719|
71|provinsi|Sulawesi Utara||||Sulut
71.01|kabupaten|Kabupaten Bolaang Mongondow|7101|123.9227|0.6484|
71.02|kabupaten|Kabupaten Minahasa|7102|124.9687|1.1890|
71.03|kabupaten|Kabupaten Kepulauan Sangihe|7103|125.5526|3.5007|
71.04|kabupaten|Kabupaten Kepulauan Talaud|7104|126.7741|4.3622|
71.05|kabupaten|Kabupaten Minahasa Selatan|7105|124.4410|1.0569|
71.06|kabupaten|Kabupaten Minahasa Utara|7106|125.0089|1.5977|
71.07|kabupaten|Kabupaten Minahasa Tenggara|7109|124.7247|1.0111|
71.08|kabupaten|Kabupaten Bolaang Mongondow Utara|7107|123.5730|0.7437|
71.09|kabupaten|Kabupaten Kepulauan Siau Tagulandang Biaro|7108|125.4096|2.7723|
71.10|kabupaten|Kabupaten Bolaang Mongondow Timur|7111|124.4623|0.6474|
71.11|kabupaten|Kabupaten Bolaang Mongondow Selatan|7110|123.6315|0.3960|
71.71|kota|Kota Manado|7171|124.8826|1.5337|
71.72|kota|Kota Bitung|7172|125.1553|1.5021|
71.73|kota|Kota Tomohon|7173|124.8229|1.3187|
71.74|kota|Kota Kotamobagu|7174|124.3155|0.7202|
72|provinsi|Sulawesi Tengah||||Sulteng
72.01|kabupaten|Kabupaten Banggai|7202|122.3738|-1.0624|
72.02|kabupaten|Kabupaten Poso|7204|120.4724|-1.6180|
72.03|kabupaten|Kabupaten Donggala|7205|119.9660|0.3446|
72.04|kabupaten|Kabupaten Toli-Toli|7206|120.7559|0.8247|
72.05|kabupaten|Kabupaten Buol|7207|121.2777|1.0349|
72.06|kabupaten|Kabupaten Morowali|7203|121.6186|-2.3353|
72.07|kabupaten|Kabupaten Banggai Kepulauan|7201|122.9137|-1.4080|
72.08|kabupaten|Kabupaten Parigi Moutong|7208|120.9432|0.5520|
72.09|kabupaten|Kabupaten Tojo Una Una|7209|121.5966|-1.1468|
72.10|kabupaten|Kabupaten Sigi|7210|119.9705|-1.3365|
72.11|kabupaten|Kabupaten Banggai Laut|7211|123.5375|-1.6521|
72.12|kabupaten|Kabupaten Morowali Utara|7212|121.1177|-2.0452|
72.71|kota|Kota Palu|7271|119.9384|-0.8553|
73|provinsi|Sulawesi Selatan||||Sulsel
73.01|kabupaten|Kabupaten Kepulauan Selayar|7301|120.5074|-6.0297|
73.02|kabupaten|Kabupaten Bulukumba|7302|120.2217|-5.4205|
73.03|kabupaten|Kabupaten Bantaeng|7303|119.9843|-5.4808|
73.04|kabupaten|Kabupaten Jeneponto|7304|119.6000|-5.5385|
73.05|kabupaten|Kabupaten Takalar|7305|119.5474|-5.3695|
73.06|kabupaten|Kabupaten Gowa|7306|119.7720|-5.3446|
73.07|kabupaten|Kabupaten Sinjai|7307|120.1450|-5.1841|
73.08|kabupaten|Kabupaten Bone|7311|120.1838|-4.6822|
73.09|kabupaten|Kabupaten Maros|7308|119.7297|-5.0591|
73.10|kabupaten|Kabupaten Pangkajene dan Kepulauan|7309|119.5912|-4.7937|
73.11|kabupaten|Kabupaten Barru|7310|119.7109|-4.5551|
73.12|kabupaten|Kabupaten Soppeng|7312|119.8873|-4.3827|
73.13|kabupaten|Kabupaten Wajo|7313|120.1652|-4.0428|
73.14|kabupaten|Kabupaten Sidenreng Rappang|7314|120.1159|-3.6636|
73.15|kabupaten|Kabupaten Pinrang|7315|119.6187|-3.7313|
73.16|kabupaten|Kabupaten Enrekang|7316|119.8779|-3.4839|
73.17|kabupaten|Kabupaten Luwu|7317|120.2239|-3.3338|
73.18|kabupaten|Kabupaten Tana Toraja|7318|119.7463|-3.1295|
73.22|kabupaten|Kabupaten Luwu Utara|7322|120.0628|-2.3417|
73.24|kabupaten|Kabupaten Luwu Timur|7325|121.2660|-2.5961|
73.26|kabupaten|Kabupaten Toraja Utara|7326|119.8010|-2.8332|
73.71|kota|Kota Makassar|7371|119.4628|-5.1373|
73.72|kota|Kota Parepare|7372|119.6621|-4.0345|
73.73|kota|Kota Palopo|7373|120.1301|-2.9689|
74|provinsi|Sulawesi Tenggara||||Sultra
74.01|kabupaten|Kabupaten Kolaka|7404|121.4406|-3.8639|
74.02|kabupaten|Kabupaten Konawe|7403|122.1162|-3.9020|
74.03|kabupaten|Kabupaten Muna|7402|122.5032|-5.0704|
74.04|kabupaten|Kabupaten Buton|7401|122.8855|-5.3148|
74.05|kabupaten|Kabupaten Konawe Selatan|7405|122.3085|-4.2415|
74.06|kabupaten|Kabupaten Bombana|7406|121.8489|-4.6567|
74.07|kabupaten|Kabupaten Wakatobi|7407|123.5871|-5.3085|
74.08|kabupaten|Kabupaten Kolaka Utara|7408|121.2180|-3.0816|
74.09|kabupaten|Kabupaten Konawe Utara|7410|122.0159|-3.3548|
74.10|kabupaten|Kabupaten Buton Utara|7409|123.0498|-4.5947|
74.11|kabupaten|Kabupaten Kolaka Timur|7411|121.3258|-3.4837|
74.12|kabupaten|Kabupaten Konawe Kepulauan|7412|123.0897|-4.1309|
74.13|kabupaten|Kabupaten Muna Barat|7413|122.4794|-4.8282|
74.14|kabupaten|Kabupaten Buton Tengah|7414|122.3705|-5.2596|
74.15|kabupaten|Kabupaten Buton Selatan|7415|122.6582|-5.5784|
74.71|kota|Kota Kendari|7471|122.4913|-3.9927|
74.72|kota|Kota Bau Bau|7472|122.7040|-5.4089|
75|provinsi|Gorontalo||||
75.01|kabupaten|Kabupaten Gorontalo|7502|122.7602|0.6258|
75.02|kabupaten|Kabupaten Boalemo|7501|122.2760|0.6372|
75.03|kabupaten|Kabupaten Bone Bolango|7504|123.3446|0.4788|
75.04|kabupaten|Kabupaten Pohuwato|7503|121.8905|0.6832|
75.05|kabupaten|Kabupaten Gorontalo Utara|7505|123.0158|0.8618|
75.71|kota|Kota Gorontalo|7571|123.0530|0.5375|
76|provinsi|Sulawesi Barat||||Sulbar
76.01|kabupaten|Kabupaten Pasangkayu|7605|119.5294|-1.6035|Mamuju Utara
76.02|kabupaten|Kabupaten Mamuju|7604|119.4249|-2.4715|
76.03|kabupaten|Kabupaten Mamasa|7603|119.3753|-2.9645|
76.04|kabupaten|Kabupaten Polewali Mandar|7602|119.1113|-3.3051|
76.05|kabupaten|Kabupaten Majene|7601|118.9408|-3.0072|
76.06|kabupaten|Kabupaten Mamuju Tengah|7606|119.5087|-1.9706|
81|provinsi|Maluku||||
81.01|kabupaten|Kabupaten Maluku Tengah|8103|129.5086|-3.0490|
81.02|kabupaten|Kabupaten Maluku Tenggara|8102|133.0983|-5.4675|
81.03|kabupaten|Kabupaten Kepulauan Tanimbar|8101|131.3704|-7.6095|Maluku Tenggara Barat
81.04|kabupaten|Kabupaten Buru|8104|126.7385|-3.2703|
81.05|kabupaten|Kabupaten Seram Bagian Timur|8107|130.3343|-3.3155|
81.06|kabupaten|Kabupaten Seram Bagian Barat|8106|128.5098|-3.1002|
81.07|kabupaten|Kabupaten Kepulauan Aru|8105|134.2414|-6.6850|
81.08|kabupaten|Kabupaten Maluku Barat Daya|8108|126.4057|-7.7970|
81.09|kabupaten|Kabupaten Buru Selatan|8109|126.7061|-3.6580|
81.71|kota|Kota Ambon|8171|128.2284|-3.6990|
81.72|kota|Kota Tual|8172|132.7706|-5.6322|
82|provinsi|Maluku Utara||||Malut
82.01|kabupaten|Kabupaten Halmahera Barat|8201|127.5199|1.2141|
82.02|kabupaten|Kabupaten Halmahera Tengah|8202|128.0058|0.5596|
82.03|kabupaten|Kabupaten Halmahera Utara|8205|127.8319|1.3834|
82.04|kabupaten|Kabupaten Halmahera Selatan|8204|127.6681|-1.5222|
82.05|kabupaten|Kabupaten Kepulauan Sula|8203|125.5395|-1.8715|
82.06|kabupaten|Kabupaten Halmahera Timur|8206|128.4454|1.2321|
82.07|kabupaten|Kabupaten Pulau Morotai|8207|128.4302|2.2611|
82.08|kabupaten|Kabupaten Pulau Taliabu|8208|124.5957|-1.8207|
82.71|kota|Kota Ternate|8271|127.3416|0.8058|
82.72|kota|Kota Tidore Kepulauan|8272|127.6664|0.5960|
91|provinsi|Papua||||
91.03|kabupaten|Kabupaten Jayapura|9403|139.9164|-2.8756|
91.05|kabupaten|Kabupaten Kepulauan Yapen|9408|136.1803|-1.7575|
91.06|kabupaten|Kabupaten Biak Numfor|9409|135.9644|-1.0057|
91.10|kabupaten|Kabupaten Sarmi|9419|139.0772|-2.4145|
91.11|kabupaten|Kabupaten Keerom|9420|140.6743|-3.2582|
91.15|kabupaten|Kabupaten Waropen|9426|136.7533|-2.7928|
91.19|kabupaten|Kabupaten Supiori|9427|135.6257|-0.7690|
91.20|kabupaten|Kabupaten Mamberamo Raya|9428|137.8563|-2.5173|
91.71|kota|Kota Jayapura|9471|140.9222|-2.6998|
92|provinsi|Papua Barat||||
92.02|kabupaten|Kabupaten Manokwari|9105|133.9138|-0.8593|
92.03|kabupaten|Kabupaten Fak Fak|9101|133.0941|-3.0340|
92.06|kabupaten|Kabupaten Teluk Bintuni|9104|133.0430|-1.7189|
92.07|kabupaten|Kabupaten Teluk Wondama|9103|134.4952|-3.2869|
92.08|kabupaten|Kabupaten Kaimana|9102|133.9698|-3.3420|
92.11|kabupaten|Kabupaten Manokwari Selatan|9111|133.9816|-1.5818|
92.12|kabupaten|Kabupaten Pegunungan Arfak|9112|133.6456|-1.1519|
93|provinsi|Papua Selatan||||
93.01|kabupaten|Kabupaten Merauke|9401|140.4204|-7.7392|
93.02|kabupaten|Kabupaten Boven Digoel|9413|140.3926|-5.8213|
93.03|kabupaten|Kabupaten Mappi|9414|139.3569|-6.7815|
93.04|kabupaten|Kabupaten Asmat|9415|138.5891|-5.2939|
94|provinsi|Papua Tengah||||
94.01|kabupaten|Kabupaten Nabire|9404|135.6761|-3.5815|
94.02|kabupaten|Kabupaten Puncak Jaya|9411|137.7677|-3.3626|
94.03|kabupaten|Kabupaten Paniai|9410|136.3436|-3.7629|
94.04|kabupaten|Kabupaten Mimika|9412|137.1554|-4.5282|
94.05|kabupaten|Kabupaten Puncak|9433|137.5138|-3.8522|
94.06|kabupaten|Kabupaten Dogiyai|9434|135.8969|-4.0321|
94.07|kabupaten|Kabupaten Intan Jaya|9435|136.7432|-3.5229|
94.08|kabupaten|Kabupaten Deiyai|9436|136.3703|-4.1425|
95|provinsi|Papua Pegunungan||||
95.01|kabupaten|Kabupaten Jayawijaya|9402|138.8452|-4.0529|
95.02|kabupaten|Kabupaten Pegunungan Bintang|9417|140.5508|-4.3908|
95.03|kabupaten|Kabupaten Yahukimo|9416|139.5168|-4.5368|
95.04|kabupaten|Kabupaten Tolikara|9418|138.4294|-3.5343|
95.05|kabupaten|Kabupaten Mamberamo Tengah|9431|139.0303|-3.5853|
95.06|kabupaten|Kabupaten Yalimo|9432|139.5091|-3.8344|
95.07|kabupaten|Kabupaten Lanny Jaya|9430|138.4467|-3.9798|
95.08|kabupaten|Kabupaten Nduga|9429|138.1304|-4.3817|
96|provinsi|Papua Barat Daya||||
96.01|kabupaten|Kabupaten Sorong|9107|131.5433|-1.1795|
96.02|kabupaten|Kabupaten Sorong Selatan|9106|132.2421|-1.8363|
96.03|kabupaten|Kabupaten Raja Ampat|9108|131.0089|-0.2019|
96.04|kabupaten|Kabupaten Tambrauw|9109|132.6009|-0.7350|
96.05|kabupaten|Kabupaten Maybrat|9110|132.4210|-1.3128|
96.71|kota|Kota Sorong|9171|131.3343|-0.8582|
`;
