package io.privet.extract.leak;

import static io.privet.extract.leak.TokenFormat.Alphabet.BASE_62;
import static io.privet.extract.leak.TokenFormat.Alphabet.BASE_64;
import static io.privet.extract.leak.TokenFormat.Alphabet.DOTTED_URL;
import static io.privet.extract.leak.TokenFormat.Alphabet.HEX;
import static io.privet.extract.leak.TokenFormat.Alphabet.PATH;
import static io.privet.extract.leak.TokenFormat.Alphabet.URL;
import static io.privet.model.LeakType.ANTHROPIC_KEY;
import static io.privet.model.LeakType.AWS_ACCESS_KEY_ID;
import static io.privet.model.LeakType.AZURE_KEY;
import static io.privet.model.LeakType.GITHUB_TOKEN;
import static io.privet.model.LeakType.GITLAB_TOKEN;
import static io.privet.model.LeakType.GOOGLE_API_KEY;
import static io.privet.model.LeakType.NPM_TOKEN;
import static io.privet.model.LeakType.OPENAI_KEY;
import static io.privet.model.LeakType.PROVIDER_TOKEN;
import static io.privet.model.LeakType.PYPI_TOKEN;
import static io.privet.model.LeakType.SENDGRID_KEY;
import static io.privet.model.LeakType.SLACK_TOKEN;
import static io.privet.model.LeakType.SLACK_WEBHOOK;
import static io.privet.model.LeakType.STRIPE_KEY;
import static io.privet.model.LeakType.TWILIO_KEY;

import java.util.List;

/** The forms of keys and tokens that are known by their prefix, one a line. */
final class TokenFormats {
  static final List<TokenFormat> ALL =
      List.of(
          new TokenFormat(AWS_ACCESS_KEY_ID, "AKIA", BASE_62, 16, 16),
          new TokenFormat(AWS_ACCESS_KEY_ID, "ASIA", BASE_62, 16, 16),
          new TokenFormat(AWS_ACCESS_KEY_ID, "ABIA", BASE_62, 16, 16),
          new TokenFormat(AWS_ACCESS_KEY_ID, "ACCA", BASE_62, 16, 16),
          new TokenFormat(PROVIDER_TOKEN, "ABSK", BASE_64, 100, 280),
          new TokenFormat(GOOGLE_API_KEY, "AIza", URL, 35, 35),
          new TokenFormat(GOOGLE_API_KEY, "GOCSPX-", URL, 24, 40),
          new TokenFormat(GOOGLE_API_KEY, "ya29.", URL, 30, 512),
          new TokenFormat(GITHUB_TOKEN, "ghp_", BASE_62, 36, 255),
          new TokenFormat(GITHUB_TOKEN, "gho_", BASE_62, 36, 255),
          new TokenFormat(GITHUB_TOKEN, "ghu_", BASE_62, 36, 255),
          new TokenFormat(GITHUB_TOKEN, "ghs_", BASE_62, 36, 255),
          new TokenFormat(GITHUB_TOKEN, "ghr_", BASE_62, 36, 255),
          new TokenFormat(GITHUB_TOKEN, "github_pat_", URL, 60, 255),
          new TokenFormat(GITLAB_TOKEN, "glpat-", DOTTED_URL, 20, 320),
          new TokenFormat(GITLAB_TOKEN, "gldt-", URL, 20, 64),
          new TokenFormat(GITLAB_TOKEN, "glrt-", DOTTED_URL, 20, 320),
          new TokenFormat(GITLAB_TOKEN, "glptt-", URL, 40, 64),
          new TokenFormat(GITLAB_TOKEN, "glcbt-", URL, 20, 64),
          new TokenFormat(GITLAB_TOKEN, "glsoat-", URL, 20, 64),
          new TokenFormat(GITLAB_TOKEN, "glimt-", URL, 20, 64),
          new TokenFormat(GITLAB_TOKEN, "glagent-", URL, 40, 64),
          new TokenFormat(GITLAB_TOKEN, "glft-", URL, 20, 64),
          new TokenFormat(SLACK_TOKEN, "xoxb-", URL, 20, 160),
          new TokenFormat(SLACK_TOKEN, "xoxp-", URL, 20, 160),
          new TokenFormat(SLACK_TOKEN, "xoxa-", URL, 20, 160),
          new TokenFormat(SLACK_TOKEN, "xoxr-", URL, 20, 160),
          new TokenFormat(SLACK_TOKEN, "xoxs-", URL, 20, 160),
          new TokenFormat(SLACK_TOKEN, "xoxe-", URL, 40, 240),
          new TokenFormat(SLACK_TOKEN, "xapp-", URL, 30, 160),
          new TokenFormat(SLACK_WEBHOOK, "hooks.slack.com/services/", PATH, 35, 60),
          new TokenFormat(SLACK_WEBHOOK, "hooks.slack.com/workflows/", PATH, 35, 80),
          new TokenFormat(STRIPE_KEY, "sk_live_", BASE_62, 16, 128),
          new TokenFormat(STRIPE_KEY, "sk_test_", BASE_62, 16, 128),
          new TokenFormat(STRIPE_KEY, "rk_live_", BASE_62, 16, 128),
          new TokenFormat(STRIPE_KEY, "rk_test_", BASE_62, 16, 128),
          new TokenFormat(STRIPE_KEY, "whsec_", BASE_64, 24, 80),
          new TokenFormat(OPENAI_KEY, "sk-", BASE_62, 32, 64),
          new TokenFormat(OPENAI_KEY, "sk-proj-", URL, 32, 220),
          new TokenFormat(OPENAI_KEY, "sk-svcacct-", URL, 32, 220),
          new TokenFormat(OPENAI_KEY, "sk-admin-", URL, 32, 220),
          new TokenFormat(ANTHROPIC_KEY, "sk-ant-", URL, 32, 160),
          new TokenFormat(AZURE_KEY, "AccountKey=", BASE_64, 80, 90),
          new TokenFormat(AZURE_KEY, "SharedAccessKey=", BASE_64, 40, 90),
          new TokenFormat(TWILIO_KEY, "SK", HEX, 32, 32),
          new TokenFormat(SENDGRID_KEY, "SG.", DOTTED_URL, 60, 70),
          new TokenFormat(NPM_TOKEN, "npm_", BASE_62, 36, 40),
          new TokenFormat(PYPI_TOKEN, "pypi-", URL, 50, 1000),
          new TokenFormat(PROVIDER_TOKEN, "hf_", BASE_62, 30, 50),
          new TokenFormat(PROVIDER_TOKEN, "api_org_", BASE_62, 34, 34),
          new TokenFormat(PROVIDER_TOKEN, "dop_v1_", HEX, 64, 64),
          new TokenFormat(PROVIDER_TOKEN, "doo_v1_", HEX, 64, 64),
          new TokenFormat(PROVIDER_TOKEN, "dor_v1_", HEX, 64, 64),
          new TokenFormat(PROVIDER_TOKEN, "sq0atp-", URL, 22, 60),
          new TokenFormat(PROVIDER_TOKEN, "sq0csp-", URL, 40, 60),
          new TokenFormat(PROVIDER_TOKEN, "dt0c01.", DOTTED_URL, 80, 100),
          new TokenFormat(PROVIDER_TOKEN, "shpat_", HEX, 32, 32),
          new TokenFormat(PROVIDER_TOKEN, "shpca_", HEX, 32, 32),
          new TokenFormat(PROVIDER_TOKEN, "shppa_", HEX, 32, 32),
          new TokenFormat(PROVIDER_TOKEN, "shpss_", HEX, 32, 32),
          new TokenFormat(PROVIDER_TOKEN, "dapi", URL, 32, 34),
          new TokenFormat(PROVIDER_TOKEN, "key-", HEX, 32, 32),
          new TokenFormat(PROVIDER_TOKEN, "hvs.", URL, 24, 160),
          new TokenFormat(PROVIDER_TOKEN, "hvb.", URL, 100, 320),
          new TokenFormat(PROVIDER_TOKEN, "dckr_pat_", URL, 20, 64),
          new TokenFormat(PROVIDER_TOKEN, "lin_api_", BASE_62, 32, 64),
          new TokenFormat(PROVIDER_TOKEN, "ntn_", BASE_62, 40, 60),
          new TokenFormat(PROVIDER_TOKEN, "secret_", BASE_62, 43, 43),
          new TokenFormat(PROVIDER_TOKEN, "pplx-", BASE_62, 40, 64),
          new TokenFormat(PROVIDER_TOKEN, "gsk_", BASE_62, 48, 56),
          new TokenFormat(PROVIDER_TOKEN, "xai-", BASE_62, 60, 100),
          new TokenFormat(PROVIDER_TOKEN, "rubygems_", HEX, 48, 48),
          new TokenFormat(PROVIDER_TOKEN, "pul-", HEX, 40, 40),
          new TokenFormat(PROVIDER_TOKEN, "PMAK-", URL, 59, 59),
          new TokenFormat(PROVIDER_TOKEN, "NRAK-", BASE_62, 27, 27),
          new TokenFormat(PROVIDER_TOKEN, "tfp_", DOTTED_URL, 40, 64),
          new TokenFormat(PROVIDER_TOKEN, "figd_", URL, 36, 64),
          new TokenFormat(PROVIDER_TOKEN, "glsa_", URL, 41, 41),
          new TokenFormat(PROVIDER_TOKEN, "xkeysib-", URL, 81, 81),
          new TokenFormat(PROVIDER_TOKEN, "AGE-SECRET-KEY-", BASE_62, 59, 59),
          new TokenFormat(PROVIDER_TOKEN, "ATATT", DOTTED_URL, 60, 260),
          new TokenFormat(PROVIDER_TOKEN, "ATBB", BASE_62, 28, 36),
          new TokenFormat(PROVIDER_TOKEN, "CCIPAT_", URL, 40, 100),
          new TokenFormat(PROVIDER_TOKEN, "sntrys_", DOTTED_URL, 60, 300),
          new TokenFormat(PROVIDER_TOKEN, "sntryu_", HEX, 64, 64),
          new TokenFormat(PROVIDER_TOKEN, "dp.pt.", BASE_62, 40, 48),
          new TokenFormat(PROVIDER_TOKEN, "AKCp", BASE_62, 60, 80),
          new TokenFormat(PROVIDER_TOKEN, "LTAI", BASE_62, 12, 24),
          new TokenFormat(PROVIDER_TOKEN, "rdme_", BASE_62, 70, 70),
          new TokenFormat(PROVIDER_TOKEN, "sbp_", HEX, 40, 40),
          new TokenFormat(PROVIDER_TOKEN, "sb_secret_", URL, 24, 60),
          new TokenFormat(PROVIDER_TOKEN, "nfp_", BASE_62, 36, 44),
          new TokenFormat(PROVIDER_TOKEN, "pscale_tkn_", DOTTED_URL, 32, 64),
          new TokenFormat(PROVIDER_TOKEN, "pscale_pw_", DOTTED_URL, 32, 64),
          new TokenFormat(PROVIDER_TOKEN, "pnu_", BASE_62, 36, 36),
          new TokenFormat(PROVIDER_TOKEN, "sgp_", URL, 40, 64),
          new TokenFormat(PROVIDER_TOKEN, "glc_", BASE_64, 32, 400),
          new TokenFormat(PROVIDER_TOKEN, "HRKU-", URL, 36, 64),
          new TokenFormat(PROVIDER_TOKEN, "CLOJARS_", BASE_62, 60, 60),
          new TokenFormat(PROVIDER_TOKEN, "pscale_oauth_", DOTTED_URL, 32, 64),
          new TokenFormat(PROVIDER_TOKEN, "duffel_live_", URL, 43, 43),
          new TokenFormat(PROVIDER_TOKEN, "duffel_test_", URL, 43, 43),
          new TokenFormat(PROVIDER_TOKEN, "EZAK", BASE_62, 54, 54),
          new TokenFormat(PROVIDER_TOKEN, "EZTK", BASE_62, 54, 54),
          new TokenFormat(PROVIDER_TOKEN, "FLWSECK-", BASE_62, 32, 64),
          new TokenFormat(PROVIDER_TOKEN, "FLWSECK_TEST-", HEX, 12, 64),
          new TokenFormat(PROVIDER_TOKEN, "fio-u-", URL, 64, 64),
          new TokenFormat(PROVIDER_TOKEN, "shippo_live_", HEX, 40, 40),
          new TokenFormat(PROVIDER_TOKEN, "shippo_test_", HEX, 40, 40),
          new TokenFormat(PROVIDER_TOKEN, "sm_aat_", BASE_62, 16, 16),
          new TokenFormat(PROVIDER_TOKEN, "sm_pat_", BASE_62, 16, 16),
          new TokenFormat(PROVIDER_TOKEN, "sm_sat_", BASE_62, 16, 16),
          new TokenFormat(PROVIDER_TOKEN, "tk-us-", URL, 48, 48),
          new TokenFormat(PROVIDER_TOKEN, "NRII-", URL, 32, 32),
          new TokenFormat(PROVIDER_TOKEN, "EAAA", URL, 60, 60),
          new TokenFormat(PROVIDER_TOKEN, "bkua_", HEX, 40, 40),
          new TokenFormat(PROVIDER_TOKEN, "CFPAT-", URL, 43, 43),
          new TokenFormat(PROVIDER_TOKEN, "lin_oauth_", BASE_62, 40, 64),
          new TokenFormat(PROVIDER_TOKEN, "sha256~", URL, 43, 43),
          new TokenFormat(PROVIDER_TOKEN, "tvly-", URL, 32, 48),
          new TokenFormat(PROVIDER_TOKEN, "sk-or-v1-", HEX, 64, 64),
          new TokenFormat(PROVIDER_TOKEN, "bedrock-api-key-", BASE_64, 60, 2000),
          new TokenFormat(STRIPE_KEY, "sk_prod_", BASE_62, 16, 128),
          new TokenFormat(STRIPE_KEY, "rk_prod_", BASE_62, 16, 128),
          new TokenFormat(SLACK_TOKEN, "xoxc-", URL, 20, 160),
          new TokenFormat(SLACK_TOKEN, "xoxd-", URL, 20, 240),
          new TokenFormat(PROVIDER_TOKEN, "discord.com/api/webhooks/", PATH, 60, 110));

  private TokenFormats() {}
}
