package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.List;

/** The identity numbers that are known, one entry each. Where two match, the earlier wins. */
final class IdentityNumbers {
  /** Form and check are so strong that no word need stand near. */
  static final List<IdentityNumber> ALONE =
      List.of(
          IdentityNumber.of(
              LeakType.IT_FISCAL_CODE,
              Topic.NATIONAL_IDENTITY,
              "codice fiscale",
              "LLLLLLNNLNNLNNNL",
              CheckDigits::italianFiscal),
          IdentityNumber.of(
              LeakType.FI_PERSONAL_CODE,
              Topic.FI_PERSONAL_CODE,
              "hetu|henkilötunnus|personal identity code",
              "NNNNNNLNNNX|NNNNNNNNNX",
              CheckDigits::finnishPersonal));

  /** A word of the number's own, or one for any identity number, must stand near. */
  static final List<IdentityNumber> NAMED =
      List.of(
          IdentityNumber.of(
              LeakType.UK_NINO,
              Topic.UK_NINO,
              "nino|national insurance|ni number",
              "LLNNNNNNL",
              CheckDigits::britishInsurance),
          IdentityNumber.of(
              LeakType.UK_NHS_NUMBER,
              Topic.UK_NHS_NUMBER,
              "nhs",
              "NNNNNNNNNN",
              CheckDigits::britishHealth),
          IdentityNumber.of(
              LeakType.DE_TAX_ID,
              Topic.DE_TAX_ID,
              "steuer|idnr|tin",
              "NNNNNNNNNNN",
              CheckDigits::germanTax),
          IdentityNumber.of(
              LeakType.DE_IDENTITY_CARD,
              Topic.DE_IDENTITY_CARD,
              "ausweis",
              "XXXXXXXXXN",
              CheckDigits::germanIdentityCard),
          IdentityNumber.of(
              LeakType.FR_NIR,
              Topic.FR_NIR,
              "numéro de sécu|sécurité sociale|securite sociale|insee|nir",
              "NNNNNNNNNNNNNNN",
              CheckDigits::frenchSocialSecurity),
          IdentityNumber.of(
              LeakType.ES_DNI, Topic.ES_DNI, "dni|nif", "NNNNNNNNL", CheckDigits::spanishIdentity),
          IdentityNumber.of(
              LeakType.ES_NIE, Topic.ES_DNI, "nie", "LNNNNNNNL", CheckDigits::spanishForeigner),
          IdentityNumber.of(
              LeakType.NL_BSN,
              Topic.NL_BSN,
              "bsn|burgerservice|sofinummer",
              "NNNNNNNNN",
              CheckDigits::dutchService),
          IdentityNumber.of(
              LeakType.PL_PESEL,
              Topic.PL_PESEL,
              "pesel",
              "NNNNNNNNNNN",
              CheckDigits::polishPopulation),
          IdentityNumber.of(
              LeakType.BE_NATIONAL_NUMBER,
              Topic.BE_NATIONAL_NUMBER,
              "rijksregister|registre national|national register",
              "NNNNNNNNNNN",
              CheckDigits::belgianRegister),
          IdentityNumber.of(
              LeakType.SE_PERSONAL_NUMBER,
              Topic.SE_PERSONAL_NUMBER,
              "personnummer",
              "NNNNNNNNNN|NNNNNNNNNNNN",
              CheckDigits::swedishPersonal),
          IdentityNumber.of(
              LeakType.DK_CPR,
              Topic.DK_CPR,
              "cpr|personnummer",
              "NNNNNNNNNN",
              CheckDigits::startsWithDayAndMonth),
          IdentityNumber.of(
              LeakType.NO_BIRTH_NUMBER,
              Topic.NO_BIRTH_NUMBER,
              "fødselsnummer|fodselsnummer|personnummer",
              "NNNNNNNNNNN",
              CheckDigits::norwegianBirth),
          IdentityNumber.of(
              LeakType.PT_NIF,
              Topic.PT_NIF,
              "contribuinte|nif",
              "NNNNNNNNN",
              CheckDigits::portugueseTax),
          IdentityNumber.of(
              LeakType.AT_SOCIAL_INSURANCE,
              Topic.AT_SOCIAL_INSURANCE,
              "sozialversicherung|svnr",
              "NNNNNNNNNN",
              CheckDigits::austrianInsurance),
          IdentityNumber.of(
              LeakType.CH_AHV,
              Topic.CH_AHV,
              "ahv|avs|sozialversicherung",
              "NNNNNNNNNNNNN",
              CheckDigits::swissInsurance),
          IdentityNumber.of(
              LeakType.IE_PPS,
              Topic.IE_PPS,
              "pps",
              "NNNNNNNL|NNNNNNNLL",
              CheckDigits::irishService),
          IdentityNumber.of(
              LeakType.CZ_BIRTH_NUMBER,
              Topic.CZ_BIRTH_NUMBER,
              "rodné číslo|rodne cislo|birth number",
              "NNNNNNNNNN",
              CheckDigits::czechBirth),
          IdentityNumber.of(
              LeakType.RO_CNP,
              Topic.RO_CNP,
              "cnp|cod numeric",
              "NNNNNNNNNNNNN",
              CheckDigits::romanianPersonal),
          IdentityNumber.of(
              LeakType.HR_OIB, Topic.HR_OIB, "oib", "NNNNNNNNNNN", CheckDigits::mod11And10),
          IdentityNumber.of(
              LeakType.US_ITIN,
              Topic.US_ITIN,
              "itin|taxpayer",
              "NNNNNNNNN",
              CheckDigits::americanTaxpayer));

  private IdentityNumbers() {}
}
