import { searchable } from "../../src/shared/domain/names.ts";
import type { Random, Weighted } from "./random.ts";

/*
 * Common given and family names, combined at random: whoever seems to be meant is a coincidence.
 * Names that are not in Latin letters carry their spelling for an e-mail address after a colon.
 */

interface NamePool {
  given: readonly [string, ...string[]];
  family: readonly [string, ...string[]];
  /** What stands between the names, and whether the family name comes first. */
  joiner: "" | " ";
  isFamilyFirst: boolean;
}

/** A list written as one line. */
function words(text: string): [string, ...string[]] {
  const [first = "", ...others] = text.split(/\s+/u).filter((word) => word !== "");
  return [first, ...others];
}

function pool(given: string, family: string, order: Partial<NamePool> = {}): NamePool {
  return {
    given: words(given),
    family: words(family),
    joiner: " ",
    isFamilyFirst: false,
    ...order,
  };
}

const eastern = { joiner: "", isFamilyFirst: true } as const;

const pools: readonly [Weighted<NamePool>, ...Weighted<NamePool>[]] = [
  [
    pool(
      "Ada Alice Amara Benjamin Callum Chloe Daniel Eleanor Grace Hannah Isaac Jasmine Leo Maya Nathan Olivia Rosa Samuel Theo Zara Imani Marcus Naomi Owen Phoebe",
      "Abbott Barker Carver Dawson Ellery Fletcher Garrick Holloway Ingram Jessop Kendrick Lockhart Mercer Norwood Ormond Pritchard Quill Radley Sutcliffe Thackeray Underhill Vance Whitlock Yardley",
    ),
    20,
  ],
  [
    pool(
      "Inés José María Andrés Lucía Sofía Mateo Joaquín Núria João Conceição Tomás Beatriz Raúl Ximena Zoé",
      "Álvarez Muñoz Peña Gonçalves Simões Magalhães Ibáñez Núñez Ordóñez Quiñones Vásquez Araújo Assunção Bermúdez Cortés",
    ),
    10,
  ],
  [
    pool(
      "Amélie Benoît Chloé François Hélène Jürgen Günther Käthe Björn Søren Åsa Øystein Þórdís Élodie Noël Zoë Jérôme Heike",
      "Lefèvre Müller Grünwald Brændstrup Sjöström Ångström Østergaard Þorláksson Désiré Höfler Küng Weiß Lindqvist Bjørnstad Châtelain",
    ),
    10,
  ],
  [
    pool(
      "Łukasz Małgorzata Agnieszka Zdeněk Jiří Šárka Željko Đorđe István Ágnes Ștefan Ioana Živa Rūta Žygimantas Jānis Ülle",
      "Wójcik Żuławski Dvořák Šimůnek Horváth Kőszegi Petrović Đurić Țurcanu Ionescu Kovačič Bērziņš Kazlauskienė Jõesaar Świątek",
    ),
    10,
  ],
  [
    pool(
      "Ayşe Çağlar Gökçe İbrahim Işıl Ömer Şebnem Ümit Zeynep Əli Günel",
      "Yıldız Çelik Öztürk Şahin Güneş Aydoğan Demirtaş Kılıç Məmmədov Ağayeva",
    ),
    5,
  ],
  [
    pool(
      "Adébáyọ̀ Chiamaka Ọlámidé Nneka Kwabena Thandiwe Sipho Wanjikũ Amadou Fatoumata Tendai Zawadi",
      "Adéyẹmí Okonkwọ Ẹ̀kúndayọ̀ Mensah Dlamini Mũgambi Diallo Traoré Ncube Chukwu Achieng",
    ),
    7,
  ],
  [
    pool(
      "Anh Bảo Châu Dũng Đức Hạnh Hương Khánh Linh Minh Ngọc Phượng Quỳnh Thảo Tuấn Yến",
      "Nguyễn Trần Lê Phạm Huỳnh Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương",
      { isFamilyFirst: true },
    ),
    6,
  ],
  [
    pool(
      "Анна:anna Борис:boris Дмитрий:dmitrii Екатерина:ekaterina Іван:ivan Катерина:kateryna Любомир:liubomyr Мілена:milena Наталія:nataliia Ольга:olga Павло:pavlo Светлана:svetlana Ђорђе:djordje Юлія:yuliia",
      "Бондаренко:bondarenko Волков:volkov Георгиев:georgiev Захарчук:zakharchuk Иванова:ivanova Јовановић:jovanovic Коваленко:kovalenko Лебедев:lebedev Мороз:moroz Петрова:petrova Шевчук:shevchuk Щербина:shcherbyna",
    ),
    6,
  ],
  [
    pool(
      "Αλέξανδρος:alexandros Βασιλική:vasiliki Γιώργος:giorgos Δήμητρα:dimitra Ελένη:eleni Θεόδωρος:theodoros Κατερίνα:katerina Νίκος:nikos Φωτεινή:foteini",
      "Αγγελόπουλος:angelopoulos Βλάχος:vlachos Γεωργίου:georgiou Δημητρίου:dimitriou Κωνσταντίνου:konstantinou Παπαδάκη:papadaki Σταυρίδης:stavridis",
    ),
    2,
  ],
  [
    pool(
      "أحمد:ahmad أمل:amal بلال:bilal حسن:hasan خديجة:khadija رانيا:rania سارة:sara طارق:tariq عمر:omar فاطمة:fatima كريم:karim ليلى:layla مريم:maryam نور:nour یاسمین:yasmin",
      "الأنصاري:alansari البغدادي:albaghdadi التميمي:altamimi الحسيني:alhusseini الخطيب:alkhatib الشامي:alshami العلي:alali القاسم:alqasim المصري:almasri حدّاد:haddad منصور:mansour رضایی:rezaei",
    ),
    6,
  ],
  [
    pool(
      "אביגיל:avigail דוד:david חנה:hanna יוסף:yosef לאה:leah מיכל:michal נועם:noam עדי:adi רבקה:rivka שירה:shira תמר:tamar",
      "אברהמי:avrahami ברק:barak גולן:golan כהן:cohen לוי:levi מזרחי:mizrahi פרידמן:friedman צור:tzur שגב:segev",
    ),
    3,
  ],
  [
    pool(
      "अंजलि:anjali अर्जुन:arjun काव्या:kavya दीपक:deepak नेहा:neha पूजा:puja मीरा:meera राहुल:rahul विक्रम:vikram श्रुति:shruti संजय:sanjay",
      "अग्रवाल:agarwal कुलकर्णी:kulkarni गुप्ता:gupta जोशी:joshi त्रिपाठी:tripathi देशमुख:deshmukh मिश्रा:mishra शर्मा:sharma सिंह:singh",
    ),
    5,
  ],
  [
    pool(
      "அருண்:arun இளங்கோ:ilango கவிதா:kavitha செல்வி:selvi மீனாட்சி:meenakshi ரவி:ravi",
      "குமார்:kumar சுந்தரம்:sundaram நடராஜன்:natarajan பாலன்:balan முருகன்:murugan",
    ),
    2,
  ],
  [
    pool(
      "伟:wei 芳:fang 娜:na 敏:min 静:jing 丽华:lihua 志强:zhiqiang 晓明:xiaoming 雨桐:yutong 嘉怡:jiayi 子轩:zixuan 思琪:siqi",
      "王:wang 李:li 张:zhang 刘:liu 陈:chen 杨:yang 黄:huang 赵:zhao 周:zhou 吴:wu 欧阳:ouyang 诸葛:zhuge",
      eastern,
    ),
    6,
  ],
  [
    pool(
      "민준:minjun 서연:seoyeon 지우:jiwoo 하은:haeun 도윤:doyun 수빈:subin 예린:yerin 현우:hyunwoo 은지:eunji",
      "김:kim 이:lee 박:park 최:choi 정:jung 강:kang 조:cho 윤:yoon 임:lim 황보:hwangbo",
      eastern,
    ),
    4,
  ],
  [
    pool(
      "さくら:sakura ひなた:hinata 健太:kenta 陽子:yoko 翔太:shota 美咲:misaki 直樹:naoki 葵:aoi カレン:karen マリア:maria",
      "佐藤:sato 鈴木:suzuki 高橋:takahashi 田中:tanaka 渡辺:watanabe 伊藤:ito 山本:yamamoto 中村:nakamura 小林:kobayashi",
      { joiner: " ", isFamilyFirst: true },
    ),
    4,
  ],
  [
    pool(
      "กานดา:kanda ชัยวัฒน์:chaiwat ณัฐวุฒิ:nattawut พิมพ์ชนก:pimchanok มาลี:malee วรรณา:wanna สมชาย:somchai อรุณี:arunee",
      "แก้วมณี:kaewmanee จันทร์ดี:chandee ทองสุข:thongsuk บุญมี:boonmee ศรีสวัสดิ์:srisawat สุขเจริญ:sukcharoen",
    ),
    3,
  ],
  [
    pool(
      "ანა:ana გიორგი:giorgi ნინო:nino თამარ:tamar Արամ:aram Լուսինե:lusine Հայկ:hayk አበበ:abebe ሰላም:selam ዮሐንስ:yohannes",
      "ბერიძე:beridze კაპანაძე:kapanadze მაისურაძე:maisuradze Գրիգորյան:grigoryan Սարգսյան:sargsyan ተስፋዬ:tesfaye ገብረማርያም:gebremariam",
    ),
    3,
  ],
];

/** "Иван:ivan" as it is shown and as it stands in an e-mail address. */
function spelled(name: string): { shown: string; ascii: string } {
  const [shown = "", ascii] = name.split(":");
  return { shown, ascii: (ascii ?? searchable(shown)).replace(/[^a-z]/gu, "") };
}

/** An invented person: the name as they write it, and as the first half of an e-mail address. */
export function newName(random: Random): { name: string; mailbox: string } {
  const { given, family, joiner, isFamilyFirst } = random.weighted(pools);
  const first = spelled(random.pick(given));
  const last = spelled(random.pick(family));
  const shown = isFamilyFirst ? [last.shown, first.shown] : [first.shown, last.shown];
  return { name: shown.join(joiner), mailbox: `${first.ascii}.${last.ascii}` };
}
