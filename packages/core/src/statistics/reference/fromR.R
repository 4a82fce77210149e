# Writes fromR.golden.json: what R answers for every public function of @puheeksi/core/statistics, and for the examples of the
# indicators' tests; and how far R's recomputation is from every value of the reference files that a formula can give.
#
#   Rscript fromR.R          in this folder; R 4.2.2 with survival, jsonlite and epitools (all in Debian's packages)
#
# Nobody needs R to build or test: the tests read the file.

library(jsonlite)
source("methods.R")
set.seed(20261122, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

# A list stays a list in JSON even when it holds one number
many <- function(x) I(plain(x))
case <- function(input, answer) list(input = input, answer = many(answer))
method <- function(by, cases) list(by = by, cases = cases)
each <- function(inputs, answer) lapply(inputs, function(one) case(one, do.call(answer, unname(one))))
levels <- c(0.9, 0.95, 0.998)
level_of <- function(i) levels[(i %% 3) + 1]

# --- inputs -----------------------------------------------------------------------------------------------------------
shares <- c(
  # 190 and 191 of 196: the client survey of North Karelia 2022
  lapply(list(c(190, 196), c(191, 196), c(137, 196), c(0, 1), c(1, 1), c(5, 10), c(98, 196), c(0, 40), c(40, 40)),
         function(one) list(x = one[1], n = one[2], level = 0.95)),
  lapply(1:30, function(i) {
    n <- round(exp(runif(1, log(2), log(5000))))
    list(x = rbinom(1, n, runif(1)), n = n, level = level_of(i))
  })
)
differences <- lapply(1:20, function(i) {
  n <- round(exp(runif(2, log(3), log(2000))))
  list(x1 = rbinom(1, n[1], runif(1)), n1 = n[1], x2 = rbinom(1, n[2], runif(1)), n2 = n[2], level = level_of(i))
})
rates <- c(
  list(list(x = 5, exposure = 2, level = 0.95), list(x = 0, exposure = 1, level = 0.95)),
  lapply(1:25, function(i) list(x = rpois(1, exp(runif(1, 0, 6))), exposure = round(runif(1, 1, 50000)), level = level_of(i)))
)
ratios <- lapply(1:15, function(i) {
  list(x1 = 1 + rpois(1, 12), t1 = round(runif(1, 50, 5000)), x2 = 1 + rpois(1, 20), t2 = round(runif(1, 50, 5000)),
       level = level_of(i))
})
bands <- lapply(1:10, function(i) {
  list(x = rpois(6, 2 + 4 * runif(6)) + 1, n = round(runif(6, 200, 9000)), standard = c(5000, 5500, 6000, 6500, 4000, 2500),
       level = level_of(i))
})
references <- lapply(1:8, function(i) {
  list(x = rpois(4, 2 * i), n = round(runif(4, 500, 4000)), referenceEvents = rpois(4, 300),
       referencePopulation = round(runif(4, 50000, 300000)), level = level_of(i))
})
series <- function(n) round(rnorm(n, 40, 6), 1)
with_gap <- function(y, at) {
  y[at] <- NA
  y
}
individuals <- list(
  list(y = series(12), factor = "2.66", screen = TRUE), list(y = series(24), factor = "2.66", screen = FALSE),
  list(y = with_gap(series(20), c(4, 11)), factor = "2.66", screen = TRUE),
  list(y = c(series(18), 90, 41), factor = "2.66", screen = TRUE), list(y = c(series(18), 90, 41), factor = "3/1.128", screen = FALSE),
  list(y = series(30), factor = "3/1.128", screen = TRUE)
)
medians <- list(
  list(y = series(15)), list(y = rpois(24, 6)), list(y = with_gap(rpois(20, 9), 7)), list(y = c(3, 5, 4, 6, 5)),
  list(y = cumsum(rnorm(30)))
)
sized <- function(make) lapply(c(10, 16, 24, 24), function(k) {
  n <- round(runif(k, 20, 140))
  list(y = make(n), n = n)
})
parts <- sized(function(n) rbinom(length(n), n, 0.3))
events_per <- sized(function(n) rpois(length(n), n * 0.2))
events <- list(list(y = rpois(12, 7)), list(y = rpois(24, 20)), list(y = with_gap(rpois(16, 4), 5)))
between <- list(list(y = rgeom(12, 0.15)), list(y = rgeom(24, 0.05)), list(y = with_gap(rgeom(14, 0.1), 3)))
times <- list(list(y = round(rexp(12, 1 / 20)) + 1), list(y = round(rexp(24, 1 / 9), 2) + 0.01))
waits <- c(
  list(list(values = c(3, 5, 5, 8, 9, 12, 14, 14, 20, 40))),
  lapply(c(1, 2, 7, 25, 60), function(n) list(values = round(rexp(n, 1 / 18))))
)
probabilities <- c(0, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 1)
observed <- c(
  list(list(time = c(5, 5, 10, 10, 20, 30), event = c(1, 1, 1, 1, 0, 1))),
  lapply(c(8, 30, 80, 150), function(n) {
    wait <- 1 + round(rexp(n, 1 / 25))
    end <- 1 + round(runif(n, 10, 60))
    list(time = pmin(wait, end), event = as.integer(wait <= end))
  })
)
groups <- lapply(c(2, 2, 3, 4), function(k) {
  n <- 20 * k
  wait <- 1 + round(rexp(n, 1 / (15 + 5 * (seq_len(n) %% k))))
  end <- 1 + round(runif(n, 10, 60))
  list(time = pmin(wait, end), event = as.integer(wait <= end), group = seq_len(n) %% k + 1)
})
yearly <- lapply(c(5, 8, 12, 15), function(n) {
  year <- 2009 + seq_len(n) + ifelse(n == 8, 1, 0) * seq_len(n)
  population <- round(runif(n, 8000, 9000))
  list(year = year, events = rpois(n, population * 0.01 * exp(0.03 * (year - 2010))) + 1, population = population,
       level = level_of(n))
})
trends <- lapply(c(4, 9, 14, 25), function(n) {
  list(x = 2000 + seq_len(n) * ifelse(n == 9, 2, 1), y = round(rnorm(n, seq_len(n) / 3, 2), ifelse(n == 25, 0, 1)), level = level_of(n))
})
broken <- lapply(c(7, 10, 15, 20), function(n) {
  year <- 2004 + seq_len(n)
  list(year = year, rate = round(exp(3 + 0.08 * pmin(seq_len(n), n %/% 2) - 0.05 * pmax(0, seq_len(n) - n %/% 2) + rnorm(n, 0, 0.03)), 3))
})
boxes <- lapply(1:8, function(i) list(counts = rmultinom(1, 10 * i, c(1, 1, 2, 4, 4))[, 1], boxes = 1 + i %% 2, level = level_of(i)))
promoters <- lapply(1:8, function(i) list(counts = rmultinom(1, 12 * i, c(1, 1, 1, 1, 1, 2, 2, 4, 6, 6, 5))[, 1], level = level_of(i)))
percents <- c(
  list(list(count = 1, n = 8, decimals = 0), list(count = 190, n = 196, decimals = 0)),
  lapply(1:20, function(i) {
    n <- sample(1:2000, 1)
    list(count = sample(0:n, 1), n = n, decimals = i %% 4)
  })
)
written <- c(
  list(list(value = 1.005, decimals = 2), list(value = -2.5, decimals = 0), list(value = 123456.785, decimals = 2)),
  lapply(1:15, function(i) list(value = round(runif(1, -500, 500), 4), decimals = i %% 4))
)
wholes <- c(list(list(counts = c(1, 1, 1), decimals = 0)),
            lapply(1:8, function(i) list(counts = 1 + rpois(3 + i %% 4, 20), decimals = i %% 3)))
printed <- c(
  lapply(list(c(97, 0), c(70, 0), c(67.4, 1), c(57.4, 1), c(0, 0), c(100, 0)),
         function(one) list(percentage = one[1], decimals = one[2], n = 196)),
  lapply(1:10, function(i) list(percentage = round(runif(1, 0, 100), i %% 3), decimals = i %% 3, n = sample(5:3000, 1)))
)
bases <- list(
  list(percentages = many(c(70, 67.4, 57.4)), decimals = many(c(0, 1, 1)), largestN = 196),
  list(percentages = many(c(33.3, 66.7)), decimals = many(c(1, 1)), largestN = 60)
)
amounts <- lapply(1:8, function(i) list(amounts = round(rexp(3 + i %% 4, 1 / 100), 1), largest = 1 + i %% 2))

# --- answers ----------------------------------------------------------------------------------------------------------
chart <- function(inputs, answer) {
  lapply(inputs, function(one) {
    drawn <- answer(one)
    list(input = one, centre = plain(drawn$centre), lower = many(drawn$lower), upper = many(drawn$upper))
  })
}
factor_of <- c("2.66" = 2.66, "3/1.128" = 3 / 1.128)
with_runs <- function(one) c(median(one$y, na.rm = TRUE), runs(one$y, median(one$y, na.rm = TRUE)))
funnels <- lapply(1:10, function(i) {
  kind <- c("share", "rate", "ratio")[i %% 3 + 1]
  list(kind = kind, baseline = switch(kind, share = round(runif(1, 0.05, 0.95), 3), rate = signif(runif(1, 0.001, 0.05), 3), ratio = 1),
       size = switch(kind, share = round(runif(1, 5, 900)), rate = round(runif(1, 100, 40000)), ratio = round(runif(1, 0.5, 400), 2)))
})
funnel_of <- function(kind, baseline, size) {
  if (kind == "share") funnel_share(baseline, size) else funnel_count(baseline * size, size)
}
# A funnel is its baseline and the limits at every size
areas <- lapply(c("share", "rate", "ratio"), function(kind) {
  size <- round(runif(8, 30, 600))
  list(kind = kind, count = rbinom(8, size, 0.3), size = size)
})
funnel_all <- function(kind, count, size) {
  baseline <- if (kind == "ratio") 1 else sum(count) / sum(size)
  c(baseline, unlist(lapply(size, function(n) funnel_of(kind, baseline, n))))
}
by_line <- function(model) function(one) {
  rate <- one$events / one$population
  case(c(one, model = model), switch(model,
    "log-linear" = apc_line(one$year, rate, one$level),
    "log-linear-weighted" = apc_line(one$year, rate, one$level, one$events),
    "poisson" = apc_events(one$year, one$events, one$population, one$level, poisson()),
    "quasi-poisson" = apc_events(one$year, one$events, one$population, one$level, quasipoisson())
  ))
}
models <- c("log-linear", "log-linear-weighted", "poisson", "quasi-poisson")

functions <- list(
  wilsonInterval = method("prop.test(correct = FALSE)", each(shares, wilson)),
  wilsonIntervalCorrected = method("prop.test(correct = TRUE); at x = n/2 Newcombe (1998), method 4", each(shares, wilson_corrected)),
  clopperPearsonInterval = method("binom.test", each(shares, clopper_pearson)),
  agrestiCoullInterval = method("Agresti and Coull (1998)", each(shares, agresti_coull)),
  newcombeDifference = method("Newcombe (1998), method 10, on prop.test(correct = FALSE)", each(differences, newcombe)),
  poissonInterval = method("poisson.test", each(rates, poisson_exact)),
  byarInterval = method("Breslow and Day (1987), below ten events poisson.test",
                        each(rates, function(x, exposure, level) public_health(x, level) / exposure)),
  rateRatioInterval = method("poisson.test with two samples, then the log-Wald interval",
                             each(ratios, function(...) c(rate_ratio_exact(...), rate_ratio_wald(...)[2:3]))),
  directlyStandardisedRate = method("Dobson et al. (1991), then epitools::ageadjust.direct",
                                    each(bands, function(...) c(dsr_dobson(...), dsr_gamma(...)))),
  indirectlyStandardisedRatio = method("Breslow and Day (1987)", each(references, isr)),
  funnelLimits = method("Spiegelhalter (2005), counts by pgamma and uniroot", each(funnels, funnel_of)),
  funnel = method("Spiegelhalter (2005), counts by pgamma and uniroot", each(areas, funnel_all)),
  xmrChart = method("mean moving range", chart(individuals, function(one) xmr(one$y, factor_of[[one$factor]], one$screen))),
  pChart = method("Provost and Murray (2011)", chart(parts, function(one) p_chart(one$y, one$n))),
  pChartPrimed = method("Laney (2002)", chart(parts, function(one) p_chart(one$y, one$n, TRUE))),
  uChart = method("Provost and Murray (2011)", chart(events_per, function(one) u_chart(one$y, one$n))),
  uChartPrimed = method("Laney (2002)", chart(events_per, function(one) u_chart(one$y, one$n, TRUE))),
  cChart = method("Provost and Murray (2011)", chart(events, function(one) c_chart(one$y))),
  iPrimeChart = method("Taylor (2018)", chart(parts, function(one) i_prime(one$y, one$n, TRUE))),
  gChart = method("Benneyan (2001)", chart(between, function(one) g_chart(one$y))),
  tChart = method("Nelson (1994)", chart(times, function(one) t_chart(one$y))),
  runChart = method("median; Anhøj and Olesen (2014) with qbinom", lapply(medians, function(one) case(one, with_runs(one)))),
  quantile = method("quantile(type = 7)",
                    lapply(waits, function(one) case(list(values = many(one$values), p = probabilities), quantile(one$values, probabilities)))),
  quantileOfDays = method("quantile(type = 7) of rep(days, count)", lapply(waits, function(one) {
    bars <- table(one$values)
    days <- as.numeric(names(bars))
    case(list(days = many(days), count = many(bars), p = probabilities), quantile(rep(days, bars), probabilities))
  })),
  kaplanMeier = method("survfit with conf.type log, log-log and plain", lapply(observed, function(one) {
    list(input = c(one, list(p = c(0.25, 0.5, 0.75, 0.9))), answer = kaplan_meier(one$time, one$event, c(0.25, 0.5, 0.75, 0.9)))
  })),
  logRank = method("survdiff", each(groups, log_rank)),
  annualPercentChange = method("lm(log(rate) ~ year)", lapply(yearly, function(one) {
    rate <- one$events / one$population
    case(list(year = one$year, events = one$events, population = one$population, level = one$level), apc_line(one$year, rate, one$level))
  })),
  annualPercentChangeOfEvents = method("lm and glm(offset = log(population))",
                                       unlist(lapply(models, function(model) lapply(yearly, by_line(model))), recursive = FALSE)),
  mannKendall = method("Mann (1945), Kendall (1975); tau by cor(method = 'kendall')", lapply(trends, function(one) {
    case(one, c(mann_kendall(one$x, one$y), kendall_tau(one$x, one$y)))
  })),
  theilSen = method("Theil (1950), Sen (1968)", each(trends, theil_sen)),
  joinpoints = method("lm over every choice of whole years", lapply(broken, function(one) {
    list(input = one, answer = lapply(joinpoint_models(one$year, one$rate), function(model) {
      list(at = many(model$at), percents = many(model$percents), rest = many(model[c("average", "squares", "bic")]))
    }))
  })),
  topBox = method("prop.test(correct = FALSE)", each(boxes, function(counts, boxes, level) {
    top <- sum(tail(counts, boxes))
    c(top / sum(counts), wilson(top, sum(counts), level))
  })),
  netPromoterScore = method("variance of a difference of two shares of one sample", each(promoters, net_promoter)),
  percentHalfUp = method("whole numbers", each(percents, percent_half_up)),
  roundHalfUp = method("whole numbers, from the digits as written", each(written, round_half_up)),
  largestRemainder = method("Hamilton's method in whole numbers", each(wholes, largest_remainder)),
  possibleCounts = method("every count tried", each(printed, possible_counts)),
  commonBases = method("every count of every base tried", each(bases, common_bases)),
  dominanceRule = method("Hundepool et al. (2012), section 4.2.1", each(amounts, dominance)),
  pPercentRule = method("Hundepool et al. (2012), section 4.2.2", each(amounts, function(amounts, largest) p_percent(amounts)))
)

# --- the examples of the indicators' tests ----------------------------------------------------------------------------
days <- waits[[1]]$values
reached <- survfit(Surv(c(5, 5, 10, 10, 20, 30), c(1, 1, 1, 1, 0, 1)) ~ 1)
ends_of_candidates <- function(percentage) {
  counts <- possible_counts(percentage, 0, 196)
  list(candidates = counts, lower = wilson(min(counts), 196, 0.95)[1], upper = wilson(max(counts), 196, 0.95)[2])
}
indicators <- list(
  ratePerThousand = list(by = "poisson.test(5, T = 2)", interval = plain(poisson.test(5, T = 2)$conf.int)),
  feltHeard = list(by = "prop.test(190, 196, correct = FALSE)", interval = wilson(190, 196, 0.95)),
  survey2022 = c(
    list(by = "prop.test(correct = FALSE): lower end of the smallest count that prints so, upper end of the greatest"),
    lapply(c("felt-heard" = 97, "more-tools-for-parenthood" = 39, "mental-health-more-meaningful" = 21,
             "trusts-own-mental-health-skills" = 32, "benefit-for-child" = 70), ends_of_candidates)
  ),
  waitDays = list(
    by = "quantile(c(3, 5, 5, 8, 9, 12, 14, 14, 20, 40), p), in whole days half up", p = c(0.25, 0.5, 0.75, 0.8, 0.9),
    exact = plain(quantile(days, c(0.25, 0.5, 0.75, 0.8, 0.9))),
    wholeDays = floor(plain(quantile(days, c(0.25, 0.5, 0.75, 0.8, 0.9))) + 0.5)
  ),
  reached = list(
    by = "survfit(Surv(c(5, 5, 10, 10, 20, 30), c(1, 1, 1, 1, 0, 1)) ~ 1)", days = c(7, 14, 30),
    share = 1 - summary(reached, times = c(7, 14, 30))$surv, median = plain(quantile(reached, 0.5)$quantile)
  )
)

source("agreement.R")
packages <- c("survival", "jsonlite", "epitools")
write(toJSON(list(
  producedBy = "fromR.R", tool = R.version.string,
  packages = setNames(lapply(packages, function(name) as.character(packageVersion(name))), packages),
  agreement = agreement, indicators = indicators, functions = functions
), digits = NA, auto_unbox = TRUE, na = "null", null = "null"), "fromR.golden.json")
print(do.call(rbind, lapply(agreement, as.data.frame)), right = FALSE)
