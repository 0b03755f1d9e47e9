package io.privet.model;

import static io.privet.model.LeakType.Kind.FORM;
import static io.privet.model.LeakType.Kind.PERSONAL_DATA;
import static io.privet.model.LeakType.Kind.SECRET;
import static io.privet.model.Sensitivity.HIGH;
import static io.privet.model.Sensitivity.LOW;
import static io.privet.model.Sensitivity.MEDIUM;

/** Types of personal data and secrets that a scan of text tells apart. Names are a contract. */
public enum LeakType {
  EMAIL("e-mail address", PERSONAL_DATA, MEDIUM),
  PHONE("phone number", PERSONAL_DATA, MEDIUM),
  ADDRESS("postal address", PERSONAL_DATA, MEDIUM),
  DATE_OF_BIRTH("date of birth", PERSONAL_DATA, MEDIUM),
  PERSON_NAME("person's name", PERSONAL_DATA, LOW),
  EMPLOYER("employer of a person", PERSONAL_DATA, LOW),
  CREDIT_CARD("payment card number", PERSONAL_DATA, HIGH),
  IBAN("IBAN", PERSONAL_DATA, HIGH),
  BANK_ACCOUNT("bank account number", PERSONAL_DATA, HIGH),
  PASSPORT("passport number", PERSONAL_DATA, HIGH),
  DRIVER_LICENCE("driving licence number", PERSONAL_DATA, HIGH),
  MEDICAL_RECORD("medical record number", PERSONAL_DATA, HIGH),
  IP_ADDRESS("IP address", PERSONAL_DATA, LOW),
  MAC_ADDRESS("MAC address", PERSONAL_DATA, LOW),
  US_SSN("US social security number", PERSONAL_DATA, HIGH),
  US_ITIN("US taxpayer number", PERSONAL_DATA, HIGH),
  UK_NINO("UK national insurance number", PERSONAL_DATA, HIGH),
  UK_NHS_NUMBER("UK NHS number", PERSONAL_DATA, HIGH),
  DE_TAX_ID("German tax number", PERSONAL_DATA, HIGH),
  DE_IDENTITY_CARD("German identity card number", PERSONAL_DATA, HIGH),
  FR_NIR("French social security number", PERSONAL_DATA, HIGH),
  ES_DNI("Spanish identity number", PERSONAL_DATA, HIGH),
  ES_NIE("Spanish foreigner number", PERSONAL_DATA, HIGH),
  IT_FISCAL_CODE("Italian fiscal code", PERSONAL_DATA, HIGH),
  NL_BSN("Dutch citizen service number", PERSONAL_DATA, HIGH),
  PL_PESEL("Polish PESEL", PERSONAL_DATA, HIGH),
  BE_NATIONAL_NUMBER("Belgian national number", PERSONAL_DATA, HIGH),
  SE_PERSONAL_NUMBER("Swedish personal number", PERSONAL_DATA, HIGH),
  DK_CPR("Danish CPR number", PERSONAL_DATA, HIGH),
  FI_PERSONAL_CODE("Finnish personal code", PERSONAL_DATA, HIGH),
  NO_BIRTH_NUMBER("Norwegian birth number", PERSONAL_DATA, HIGH),
  PT_NIF("Portuguese tax number", PERSONAL_DATA, HIGH),
  AT_SOCIAL_INSURANCE("Austrian social insurance number", PERSONAL_DATA, HIGH),
  CH_AHV("Swiss social insurance number", PERSONAL_DATA, HIGH),
  IE_PPS("Irish public service number", PERSONAL_DATA, HIGH),
  CZ_BIRTH_NUMBER("Czech birth number", PERSONAL_DATA, HIGH),
  RO_CNP("Romanian personal code", PERSONAL_DATA, HIGH),
  HR_OIB("Croatian personal number", PERSONAL_DATA, HIGH),

  AWS_ACCESS_KEY_ID("AWS access key", SECRET, HIGH),
  AWS_SECRET_KEY("AWS secret key", SECRET, HIGH),
  GOOGLE_API_KEY("Google API key", SECRET, HIGH),
  GITHUB_TOKEN("GitHub token", SECRET, HIGH),
  GITLAB_TOKEN("GitLab token", SECRET, HIGH),
  SLACK_TOKEN("Slack token", SECRET, HIGH),
  SLACK_WEBHOOK("Slack webhook", SECRET, MEDIUM),
  STRIPE_KEY("Stripe key", SECRET, HIGH),
  OPENAI_KEY("OpenAI key", SECRET, HIGH),
  ANTHROPIC_KEY("Anthropic key", SECRET, HIGH),
  AZURE_KEY("Azure key", SECRET, HIGH),
  TWILIO_KEY("Twilio key", SECRET, HIGH),
  SENDGRID_KEY("SendGrid key", SECRET, HIGH),
  NPM_TOKEN("npm token", SECRET, HIGH),
  PYPI_TOKEN("PyPI token", SECRET, HIGH),
  PROVIDER_TOKEN("token of a known provider", SECRET, HIGH),
  JWT("JSON Web Token", SECRET, MEDIUM),
  PRIVATE_KEY("private key", SECRET, HIGH),
  CONNECTION_STRING("URL with a password", SECRET, HIGH),
  PASSWORD("password", SECRET, HIGH),
  GENERIC_SECRET("secret of unknown form", SECRET, MEDIUM),

  /** Counted beside the values themselves: those among them that had to be decoded. */
  ENCODED("value in an encoded form", FORM, MEDIUM);

  /** The two kinds, and how values were written. */
  public enum Kind {
    PERSONAL_DATA,
    SECRET,
    FORM
  }

  private final String title;
  private final Kind kind;
  private final Sensitivity sensitivity;

  LeakType(String title, Kind kind, Sensitivity sensitivity) {
    this.title = title;
    this.kind = kind;
    this.sensitivity = sensitivity;
  }

  /** The name for people. */
  public String title() {
    return title;
  }

  /** Whether it is about a person or opens something. */
  public Kind kind() {
    return kind;
  }

  /** How much harm one value does. */
  public Sensitivity sensitivity() {
    return sensitivity;
  }
}
