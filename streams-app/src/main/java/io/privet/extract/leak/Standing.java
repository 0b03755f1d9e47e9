package io.privet.extract.leak;

/** Why a value that was found is a leak, or is none. */
public enum Standing {
  /** Belongs to a person or opens a door, and the prompt did not hold it. */
  PRIVATE,
  /** The prompt held it already. */
  ECHO,
  /** An organisation's published contact: a role mailbox, a help desk, a toll-free number. */
  PUBLIC_CONTACT,
  /** Reserved for documentation, or too regular to be anyone's. */
  PLACEHOLDER
}
