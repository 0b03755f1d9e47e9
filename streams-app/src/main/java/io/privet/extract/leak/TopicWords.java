package io.privet.extract.leak;

import java.util.List;

/**
 * Words that name a topic.
 *
 * @param words lower case; they count at the start of a word of the text, and those of up to four
 *     letters as a whole word only
 */
record TopicWords(List<String> words, List<Topic> topics) {
  static final List<TopicWords> ALL =
      List.of(
          of(
              "phone|telephone|mobile|tel|cell|cellphone|fax|telefon|téléphone|teléfono|móvil|handy"
                  + "|cellulare|telefoon|komórk|numer telefonu|whatsapp",
              Topic.PHONE),
          of(
              "call|calling|reach|contact|dial|text|ring|anruf|erreich|llam|appel|chiam",
              Topic.CONTACT),
          of(
              "address|lives at|lives on|live at|living at|resides|residing|residence|resident"
                  + " at|by mail|by post|mail to|mail it|mailed to|send"
                  + " mail|anschrift|adresse|wohnhaft|wohnt"
                  + " in|dirección|domicil|indirizzo|residente|adres|zamieszk|morada|home"
                  + " is|stays at|their home|her home|his home|my home|your home",
              Topic.ADDRESS),
          of(
              "date of birth|birth"
                  + " date|birthdate|date_of_birth|birth_date|birthday|dob|geburtsdatum|date de"
                  + " naissance|fecha de nacimiento|data di nascita|geboortedatum|data"
                  + " urodzenia|data de nascimento",
              Topic.BIRTH_DATE),
          of("born|geboren|geb|né le|née le|nacido|nacida|nato il|nata il", Topic.BORN),
          of(
              "credit card|debit card|card number|card no|card|visa|mastercard|amex"
                  + "|american express|kreditkarte|carte bancaire|tarjeta|carta di credito|cc",
              Topic.CARD),
          of(
              "account number|account no|acct|account_number|bank account|routing number"
                  + "|kontonummer|numéro de compte|número de cuenta|rekeningnummer",
              Topic.BANK_ACCOUNT,
              Topic.ANY_DOCUMENT),
          of(
              "passport|reisepass|passeport|pasaporte|passaporto|paspoort|paszport",
              Topic.PASSPORT,
              Topic.ANY_DOCUMENT),
          of(
              "driver's licen|driver’s licen|drivers licen|driver licen|driving"
                  + " licen|driver_licen|führerschein|permis de conduire|carnet de conducir|patente"
                  + " di guida|rijbewijs|prawo jazdy",
              Topic.DRIVER_LICENCE,
              Topic.ANY_DOCUMENT),
          of(
              "medical record|mrn|patient id|patient number|patient_id|health insurance"
                  + "|versichertennummer|insurance id",
              Topic.MEDICAL_RECORD,
              Topic.ANY_DOCUMENT),
          of(
              "ip address|ip_address|client ip|client_ip|source ip|ip is|ip-adresse|adresse ip|ip:"
                  + "|logged in from|ipaddress",
              Topic.NETWORK_ADDRESS),
          of("ssn|social security|social_security", Topic.US_SSN, Topic.ANY_IDENTITY),
          of(
              "national id|national identi|identity number|identification number|id number|id card"
                  + "|tax id|tax number|personal number|personal id",
              Topic.NATIONAL_IDENTITY,
              Topic.ANY_IDENTITY),
          of(
              "secret|token|key|apikey|api_key|api-key|credential|authorization|bearer|webhook"
                  + "|password|passwd|passphrase|access code|schlüssel",
              Topic.SECRET),
          of(
              "secret_access_key|secret access key|secretaccesskey|aws_secret|aws secret",
              Topic.SECRET,
              Topic.AWS_SECRET),
          of("hash|digest|checksum|sha|md|commit|uuid|guid|fingerprint|integrity", Topic.DIGEST),
          of(
              "support team|support line|our support|customer s|customer care|customer support|help"
                  + " desk|helpdesk|helpline|hotline|service desk|call cent|contact cent|press"
                  + " office|press contact|press team|media relations|media enquir|media"
                  + " inquir|switchboard|toll-free|toll free|reception|front desk|our office|head"
                  + " office|headquarters|sales team|sales department|our team|main line|main"
                  + " number|opening hours|business hours|contact us|call us|reach us|email"
                  + " us|e-mail us|visit us|write to us|our company|our"
                  + " store|kundenservice|kundendienst|pressestelle|service client|atención al"
                  + " cliente|servizio clienti|klantenservice|emergency",
              Topic.ORGANISATION));

  private static TopicWords of(String words, Topic... topics) {
    return new TopicWords(WordList.phrases(words), List.of(topics));
  }
}
