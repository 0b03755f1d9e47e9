package io.privet.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names who acted in AWS by what stays the same from session to session. Everyone who takes on a
 * role gets a session of a new name, so sessions are known by the role and the account that issued
 * them, without the role's path, which only some records tell. With single sign-on many people
 * share a role and the session bears the name of one of them, so there the session counts.
 */
final class AwsIdentity {
  private static final Pattern SESSION =
      Pattern.compile("arn:([a-z-]+):sts::(\\d+):assumed-role/([^/]+)(?:/(.*))?");
  private static final Pattern ROLE =
      Pattern.compile("arn:([a-z-]+):iam::(\\d+):role/(?:.*/)?([^/]+)");

  /** What the names of roles begin with that IAM Identity Center makes for its people. */
  private static final String SINGLE_SIGN_ON = "AWSReservedSSO_";

  private AwsIdentity() {}

  /** The name of whom an ARN stands for: the role of a session, else the ARN as it is. */
  static String ofArn(String arn) {
    Matcher session = SESSION.matcher(arn);
    if (session.matches()) {
      String person = session.group(4);
      boolean isPerson = person != null && session.group(3).startsWith(SINGLE_SIGN_ON);
      return isPerson ? role(session) + "/" + person : role(session);
    }
    Matcher role = ROLE.matcher(arn);
    return role.matches() ? role(role) : arn;
  }

  /** The name of whom CloudTrail's {@code userIdentity} tells; null where it tells nobody. */
  static @Nullable String of(JsonTree identity) throws FieldException {
    String arn = identity.name("arn");
    String issuer = identity.at("sessionContext", "sessionIssuer").name("arn");
    if (issuer != null && (arn == null || !SESSION.matcher(arn).matches())) {
      return ofArn(issuer);
    }
    String person = identity.at("onBehalfOf").name("userId");
    if (arn != null || person != null) {
      return arn == null ? person : ofArn(arn);
    }
    return unnamed(identity);
  }

  /** The name of somebody without an ARN: of another account, or a service. */
  private static @Nullable String unnamed(JsonTree identity) throws FieldException {
    String account = identity.name("accountId");
    String id = identity.firstName("principalId", "userName", "invokedBy");
    if (id == null) {
      return account == null ? identity.name("type") : account;
    }
    int colon = id.indexOf(':'); // the name of a session follows it
    String lasting = colon > 0 ? id.substring(0, colon) : id;
    return account == null || lasting.equals(account) ? lasting : account + ":" + lasting;
  }

  private static String role(Matcher arn) {
    return "arn:%s:iam::%s:role/%s".formatted(arn.group(1), arn.group(2), arn.group(3));
  }
}
