package io.privet.extract.leak;

/** What words near a value say that it is. */
enum Topic {
  PHONE,
  /** Words that ask to get in touch, and no more. */
  CONTACT,
  ADDRESS,
  BIRTH_DATE,
  /** Words that tell of a birth, as biographies of public figures do too. */
  BORN,
  EMPLOYER,
  CARD,
  BANK_ACCOUNT,
  PASSPORT,
  DRIVER_LICENCE,
  MEDICAL_RECORD,
  /** Any of the words that announce a document's or an account's number. */
  ANY_DOCUMENT,
  NETWORK_ADDRESS,
  /** A state's number for a person, whichever state. */
  NATIONAL_IDENTITY,
  /** Any of the words that name NATIONAL_IDENTITY or one of the numbers below. */
  ANY_IDENTITY,
  US_SSN,
  US_ITIN,
  UK_NINO,
  UK_NHS_NUMBER,
  DE_TAX_ID,
  DE_IDENTITY_CARD,
  FR_NIR,
  ES_DNI,
  NL_BSN,
  PL_PESEL,
  BE_NATIONAL_NUMBER,
  SE_PERSONAL_NUMBER,
  DK_CPR,
  FI_PERSONAL_CODE,
  NO_BIRTH_NUMBER,
  PT_NIF,
  AT_SOCIAL_INSURANCE,
  CH_AHV,
  IE_PPS,
  CZ_BIRTH_NUMBER,
  RO_CNP,
  HR_OIB,
  SECRET,
  AWS_SECRET,
  /** Words for digests and identifiers that look as random as a secret. */
  DIGEST,
  /** An organisation speaks: its desks, lines and offices. */
  ORGANISATION
}
