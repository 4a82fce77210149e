# How far R's recomputation is from the values in the reference files: every field that a formula of methods.R can give.
# Sourced by fromR.R; `agreement` holds one row per file and field with its number of values and the largest difference.

file_of <- function(name) fromJSON(paste0(name, ".golden.json"), simplifyDataFrame = FALSE)
cases_of <- function(name) file_of(name)$cases
number <- function(x) {
  x <- if (is.null(x)) NA else x
  as.numeric(unlist(lapply(x, function(one) if (is.null(one)) NA else one)))
}

compare <- function(file, field, by, cases, recorded, computed) {
  pairs <- lapply(cases, function(one) {
    theirs <- number(recorded(one))
    list(theirs = theirs, ours = if (length(theirs) == 0) numeric(0) else number(computed(one)))
  })
  theirs <- unlist(lapply(pairs, function(pair) pair$theirs))
  ours <- unlist(lapply(pairs, function(pair) pair$ours))
  stopifnot(length(theirs) == length(ours))
  # Relative; below 1e-3 as if the value were 1e-3, so that 1e-9 means 1e-12 there
  off <- ifelse(theirs == ours, 0, abs(theirs - ours) / pmax(1e-3, abs(theirs)))
  off[is.na(theirs) & is.na(ours)] <- 0
  # A value on one side alone is no agreement
  off[is.na(off)] <- 1
  list(file = file, field = field, by = by, values = length(theirs), largestDifference = signif(max(0, off), 3))
}

at <- function(...) {
  path <- c(...)
  function(one) Reduce(function(value, key) value[[key]], path, one)
}
share <- function(f) function(one) f(one$x, one$n, one$conf)
pc <- cases_of("proportionCi")
pp <- cases_of("proportionCompare")
pr <- cases_of("poissonRateCi")
rr <- cases_of("rateRatio")
ds <- cases_of("dsrDobson")
is <- cases_of("isr")
km <- cases_of("kmSingle")
lr <- cases_of("logrank")
pq <- cases_of("percentiles")
ap <- cases_of("trendApc")
jp <- cases_of("trendJoinpoint")
mk <- cases_of("trendMannKendall")
qi <- cases_of("spcQicharts2")
xm <- cases_of("spcXmrPtd")
ae <- cases_of("spcXmrPtdAeAttendances")
hc <- cases_of("spcRulesHcdgPerla")
ro <- cases_of("surveyRounding")
fu <- cases_of("funnel")

ratio_of <- function(f) function(one) f(one$x1, one$t1, one$x2, one$t2, one$conf)
dsr_of <- function(f) function(one) f(one$input$x, one$input$n, one$input$stdpop, one$input$conf)
scaled <- function(answer, one) answer * one$input$multiplier
curve <- function(...) function(one) {
  answer <- kaplan_meier(one$input$time, one$input$event, c(0.25, 0.5, 0.75, 0.9))
  at(...)(answer)
}
column <- function(table, name) function(one) lapply(one[[table]], function(row) row[[name]])
apc_of <- function(model) function(one) {
  rate <- one$input$events / one$input$population
  with(one$input, switch(model,
    ols = apc_line(year, rate, 0.95), wls = apc_line(year, rate, 0.95, events),
    poisson = apc_events(year, events, population, 0.95, poisson()),
    quasi = apc_events(year, events, population, 0.95, quasipoisson())
  ))
}
every_model <- function(one) lapply(joinpoint_models(one$input$year, one$input$rate), function(m) m[c("percents", "average", "squares", "bic")])
drawn <- function(one) {
  y <- number(one$input$y)
  n <- number(one$input$n)
  screen <- one$input$screen_moving_ranges
  answer <- switch(one$input$chart,
    i = xmr(y, 3 / 1.128, screen), ip = i_prime(y, n, screen), p = p_chart(y, n), pp = p_chart(y, n, TRUE),
    u = u_chart(y, n), up = u_chart(y, n, TRUE), c = c_chart(y), g = g_chart(y), t = t_chart(y)
  )
  c(rep(answer$centre, length.out = length(y)), answer$lower, answer$upper)
}
with_limits <- Filter(function(one) one$input$chart %in% c("i", "ip", "p", "pp", "u", "up", "c", "g", "t"), qi)
plain_xmr <- Filter(function(one) is.null(one$input$rebase_start_index0) && !any(sapply(one$segments, function(s) is.null(s$lpl))), xm)
xmr_ends <- function(y, screen, baseline = NULL) {
  answer <- xmr(number(y), 2.66, screen, if (is.null(baseline)) length(y) else baseline)
  c(answer$centre, answer$lower[1], answer$upper[1])
}
shares_of <- Filter(function(one) one$kind == "proportion", fu)

agreement <- list(
  compare("proportionCi", "wilson", "prop.test(correct = FALSE)", pc, at("wilson"), share(wilson)),
  compare("proportionCi", "wilson_cc_newcombe", "prop.test(correct = TRUE), Newcombe at x = n/2", pc, at("wilson_cc_newcombe"), share(wilson_corrected)),
  compare("proportionCi", "clopper_pearson", "binom.test", pc, at("clopper_pearson"), share(clopper_pearson)),
  compare("proportionCi", "agresti_coull_clamped", "formula", pc, at("agresti_coull_clamped"), share(agresti_coull)),
  compare("proportionCompare", "diff, newcombe10", "formula", pp, function(one) c(one$diff, one$newcombe10),
          function(one) newcombe(one$x1, one$n1, one$x2, one$n2, one$conf)),
  compare("poissonRateCi", "exact_garwood", "poisson.test", pr, at("exact_garwood"), function(one) poisson_exact(one$x, one$person_time, one$conf)),
  compare("poissonRateCi", "byar_count", "formula", Filter(function(one) one$x > 0, pr), at("byar_count"), function(one) byar(one$x, one$conf)),
  compare("poissonRateCi", "phe_rate_per_1000", "formula", pr, at("phe_rate_per_1000"),
          function(one) 1000 * c(one$x, public_health(one$x, one$conf)) / one$person_time),
  compare("rateRatio", "rate_ratio, exact_ci", "poisson.test", rr, function(one) c(one$rate_ratio, one$exact_ci), ratio_of(rate_ratio_exact)),
  compare("rateRatio", "wald_log_ci", "formula", Filter(function(one) !is.null(one$wald_log_ci), rr), at("wald_log_ci"), function(one) ratio_of(rate_ratio_wald)(one)[2:3]),
  compare("dsrDobson", "unsuppressed.value, var", "formula", ds, function(one) c(one$unsuppressed$value, one$unsuppressed$var),
          function(one) dsr_of(dsr_dobson)(one)[1:2] * c(one$input$multiplier, 1)),
  compare("dsrDobson", "unsuppressed.byar_exactlt10_ci", "formula", Filter(function(one) one$total_count > 0, ds),
          at("unsuppressed", "byar_exactlt10_ci"), function(one) scaled(dsr_of(dsr_dobson)(one)[3:4], one)),
  compare("dsrDobson", "fay_feuer.lci, uci", "epitools::ageadjust.direct", ds, function(one) one$fay_feuer[c("lci", "uci")],
          function(one) scaled(dsr_of(dsr_gamma)(one), one)),
  compare("isr", "isratio", "formula", is, function(one) one$isratio[[1]][c("observed", "expected", "value", "lowercl", "uppercl")],
          function(one) with(one$input, isr(x, n, x_ref, n_ref, 0.95))[1:5]),
  compare("funnel", "at_points, cut to 0-100", "formula", shares_of,
          function(one) lapply(one$at_points, function(p) pmin(100, pmax(0, c(p$lower_2s, p$upper_2s, p$lower_3s, p$upper_3s)))),
          function(one) lapply(one$input$n, function(n) 100 * funnel_share(sum(one$input$x) / sum(one$input$n), n))),
  compare("percentiles", "type7", "quantile(type = 7)", pq, at("type7"), function(one) quantile(one$x, one$p)),
  compare("kmSingle", "surv", "survfit", km, column("table", "surv"), curve("survival")),
  compare("kmSingle", "std_err_greenwood", "survfit", km, column("table", "std_err_greenwood"), curve("standardError")),
  compare("kmSingle", "ci_log", "survfit", km, function(one) c(column("ci_log", "lower")(one), column("ci_log", "upper")(one)),
          function(one) curve("byScale", "log")(one)[c("lower", "upper")]),
  compare("kmSingle", "ci_loglog", "survfit(conf.type = 'log-log')", km,
          function(one) c(column("ci_loglog", "lower")(one), column("ci_loglog", "upper")(one)),
          function(one) curve("byScale", "log-log")(one)[c("lower", "upper")]),
  compare("kmSingle", "ci_plain", "survfit(conf.type = 'plain')", km,
          function(one) c(column("ci_plain", "lower")(one), column("ci_plain", "upper")(one)),
          function(one) curve("byScale", "plain")(one)[c("lower", "upper")]),
  compare("kmSingle", "quantiles_log.q", "quantile of survfit", km, at("quantiles_log", "q"), curve("byScale", "log", "quantiles")),
  compare("kmSingle", "rmean_max, se_rmean", "summary of survfit", km, function(one) c(one$rmean_max, one$se_rmean), curve("restrictedMean")),
  compare("kmSingle", "nelson_aalen_cumhaz", "survfit", km, at("nelson_aalen_cumhaz"), curve("cumulativeHazard")),
  compare("logrank", "chisq, df, p, observed, expected", "survdiff", lr, function(one) c(one$chisq, one$df, one$p, one$observed, one$expected),
          function(one) with(one$input, log_rank(time, event, group))),
  compare("trendApc", "loglinear_ols", "lm", ap, function(one) with(one$loglinear_ols, c(slope, se, p, apc_ci_t)), apc_of("ols")),
  compare("trendApc", "loglinear_wls_events", "lm(weights = events)", ap,
          function(one) with(one$loglinear_wls_events, c(slope, se, apc_ci_t)), function(one) apc_of("wls")(one)[-3]),
  compare("trendApc", "poisson_glm", "glm", ap, function(one) with(one$poisson_glm, c(slope, se, p, apc_ci_z)), apc_of("poisson")),
  compare("trendApc", "quasipoisson", "glm", ap, function(one) with(one$quasipoisson, c(se, apc_ci_t)),
          function(one) apc_of("quasi")(one)[c(2, 4:6)]),
  compare("trendJoinpoint", "apc, aapc, sse, bic", "lm over every choice", jp,
          function(one) lapply(one$grid_models, function(m) c(m$apc, m$aapc, m$sse, m$bic)), every_model),
  compare("trendMannKendall", "S, var, z, p", "formula", mk, function(one) one$mann_kendall[c("S", "var", "z", "p")],
          function(one) mann_kendall(one$x, one$y)),
  compare("trendMannKendall", "p", "cor.test(method = 'kendall', continuity = TRUE)", mk, at("mann_kendall", "p"), function(one) {
    answer <- suppressWarnings(cor.test(one$x, one$y, method = "kendall", exact = FALSE, continuity = TRUE)$p.value)
    if (is.na(answer)) 1 else answer
  }),
  compare("trendMannKendall", "tau_b", "cor(method = 'kendall')", mk, at("tau_b"), function(one) kendall_tau(one$x, one$y)),
  compare("trendMannKendall", "theil_sen", "formula", mk,
          function(one) c(one$theil_sen$slope, one$theil_sen$intercept_conover, one$theil_sen$ci_interp),
          function(one) theil_sen(one$x, one$y, 0.95)),
  compare("spcQicharts2", "cl, lcl, ucl", "formulas", with_limits,
          function(one) c(column("points", "cl")(one), column("points", "lcl")(one), column("points", "ucl")(one)), drawn),
  compare("spcQicharts2", "runs of run charts", "formula", Filter(function(one) one$input$chart == "run", qi),
          function(one) one$parts[[1]][c("n_useful", "longest_run", "longest_run_max", "n_crossings", "n_crossings_min")],
          function(one) runs(number(one$input$y), median(number(one$input$y), na.rm = TRUE))),
  compare("spcXmrPtd", "mean, lpl, upl", "formula", plain_xmr, function(one) one$segments[[1]][c("mean", "lpl", "upl")],
          function(one) with(one$input, xmr_ends(y, screen_outliers, fix_after_n_points))),
  compare("spcXmrPtdAeAttendances", "mean, lpl, upl", "formula", ae, function(one) one[c("mean", "lpl", "upl")],
          function(one) with(one$input, xmr_ends(y, screen_outliers))),
  compare("spcRulesHcdgPerla", "mean, lcl, ucl, median", "formula", hc,
          function(one) c(one$hcdg_screened[c("mean", "lcl", "ucl")], one$perla_runchart$median),
          function(one) c(xmr_ends(one$y, TRUE), median(one$y))),
  compare("surveyRounding", "half_up, largest_remainder", "whole numbers", ro, function(one) c(one$half_up, one$largest_remainder),
          function(one) c(percent_half_up(one$counts, one$n, one$decimals), largest_remainder(one$counts, one$decimals))),
  compare("surveyNpsLikert", "nps, se", "formula", file_of("surveyNpsLikert")$nps, function(one) c(one$nps, one$se),
          function(one) net_promoter(one$hist_0_10, 0.95)[1:2]),
  compare("surveyNpsLikert", "top2_wilson95", "prop.test(correct = FALSE)", file_of("surveyNpsLikert")$likert, at("top2_wilson95"),
          function(one) wilson(one$top2, sum(one$hist_1_5), 0.95))
)
