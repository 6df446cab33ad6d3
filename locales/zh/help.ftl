# 中文的 `--help`。每个命令一条消息，属性是它的参数和示例。
# `help-all` 是所有命令共有的选项。

help-usage = 用法：
help-options = 选项
help-arguments = 参数
help-commands = 命令

help-errkb = errkb：粘贴报错，得到答案——哪里错了，哪些办法没用，哪些有用。
    .examples =
        示例：
          errkb match "ModuleNotFoundError: No module named 'torch'"
          cargo build 2>&1 | errkb scan
          errkb show git/non-fast-forward --lang zh

        退出码：0 找到，1 没找到，2 失败。

help-match = 解答一段报错：完整显示最佳条目，其余候选各占一行。
    .text = 报错文本；省略时读取标准输入
    .examples =
        示例：
          errkb match "fatal: refusing to merge unrelated histories"
          pbpaste | errkb match --lang both
          errkb match --format json "permission denied (publickey)"

help-scan = 在任意长度的日志中找出原因。
    .paths = 文件或目录，- 表示标准输入；省略时读取标准输入
    .context = 每项首次出现处前后显示的行数，0 到 32 [2]
    .max = 最多显示多少项 [10]
    .domain = 只用这个领域的条目
    .baseline = 正常运行的日志；其中也有的内容不再列出
    .threads = 搜索所用的线程数 [与核心数相同]
    .fail-on = 以 1 退出的条件：known（有已知错误）、unknown（有未知错误）、any（任一）或 none（从不）
    .format = 输出格式：human、json、jsonl、markdown、github、gitlab、junit 或 sarif [human]
    .examples =
        示例：
          npm install 2>&1 | errkb scan
          errkb scan build.log --context 5
          errkb scan logs/ --format jsonl
          errkb scan build.log --format github --fail-on any

        退出码：0 找到，1 没找到，2 失败。给出 --fail-on 时：
        0 没有此类错误，1 有此类错误，2 失败；仅由已知错误引发的不计入。

help-run = 运行一个命令；如果失败，给出原因。
    .command = 命令及其参数；errkb 自己的选项写在它前面
    .examples =
        示例：
          errkb run npm test
          errkb run --lang zh -- cargo build --release
          errkb run --format json -- make 2> report.json

        命令的输出原样透传，答案随后写到标准错误。
        退出码就是命令的退出码：命令不存在为 127，无法执行为 126，
        被信号终止为 128 加信号编号。

help-show = 完整显示一个条目及其关联条目。
    .id = 条目的 id，例如 python/module-not-found
    .examples =
        示例：
          errkb show python/module-not-found
          errkb show python/module-not-found --format markdown

help-search = 在所有条目的中英文文本中搜索。
    .words = 要找的词
    .max = 最多显示多少个条目 [10]
    .examples =
        示例：
          errkb search certificate expired
          errkb search 证书 过期

help-list = 列出条目。
    .domain = 只列出这个领域的条目
    .examples =
        示例：
          errkb list
          errkb list --domain git --format jsonl

help-draft = 为 errkb 不认识的错误起草一个条目，以 JSON 写到标准输出。
    .text = 错误行；省略时读取标准输入
    .id = 新条目的 id，形如 domain/slug [由错误行推断]
    .examples =
        示例：
          errkb draft "gizmo: cannot open '/var/gizmo.db'"
          errkb draft --id team/gizmo-closed "gizmo: closed" > .errkb/seeds/gizmo-closed.json

help-domains = 列出各领域及其条目数。
    .examples =
        示例：
          errkb domains

help-stats = 按核实程度统计条目。
    .examples =
        示例：
          errkb stats
          errkb stats --format json

help-pack = 将一个条目目录打包成一个文件，供 --seeds 使用。
    .folder = 条目文件所在的目录
    .output = 要写入的文件
    .examples =
        示例：
          errkb pack team-seeds --output team.pack
          errkb match --seeds team.pack "error: no such gizmo"

help-init = 输出 shell 钩子：命令失败后，用 `why` 查看原因。
    .shell = bash、zsh、fish 或 powershell
    .name = 查看原因的函数名 [why]
    .examples =
        示例：
          eval "$(errkb init bash)"          写入 ~/.bashrc
          eval "$(errkb init zsh)"           写入 ~/.zshrc
          errkb init fish | source           写入 ~/.config/fish/config.fish
          errkb init powershell | Out-String | Invoke-Expression    写入 $PROFILE

        局限：钩子看不到命令已经打印的内容。`why` 会在 `errkb run` 下重新运行该命令，
        运行前先显示命令并询问，因为副作用会再发生一次；`why -y` 不询问。
        在 PowerShell 中，它自身的报错可以直接解答。

help-lint = 检查条目文件；每个问题的格式为“路径:行:列: 代码 说明”。
    .paths = 条目文件或目录 [seeds]
    .rules = 列出所有规则及其要求
    .fix = 先把文件改成规范格式
    .examples =
        示例：
          errkb lint
          errkb lint seeds/python --fix
          errkb lint --rules

        退出码：0 无问题，1 有问题，2 失败。

help-measure = 供维护者使用：用条目作者没见过的文本和日志来度量条目。
    .errors = 每行一个含 "text" 的 JSON 对象
    .logs = NAME.log 与 NAME.json（"explains_line_no"）成对的目录
    .clean = 没有错误的日志目录
    .examples =
        示例：
          errkb measure --errors errors.jsonl --logs logs --clean clean

help-all =
    .lang = 语言：en、zh、both 或 auto（取自区域设置）[auto]
    .format = 输出格式：human、json、jsonl 或 markdown [human]
    .color = 颜色：auto、always 或 never [auto]
    .seeds = 附加条目所在的目录或打包文件，可多次给出
    .no-embedded = 不使用内置条目
    .quiet = 只输出错误，结果看退出码
    .verbose = 同时说明每个答案的排序理由
    .help = 显示本帮助
    .version = 显示版本

## 无法理解的调用

usage-invalid-value = “{ $value }”不是 { $argument } 的有效取值。
usage-allowed = 可用的取值：{ $allowed }
usage-unknown-argument = 这里没有选项或参数“{ $argument }”。
usage-unknown-command = 没有命令“{ $argument }”。
usage-conflict = { $argument } 不能与 { $other } 同时使用。
usage-missing = 缺少：{ $argument }
usage-no-command = 缺少命令。
usage-not-utf8 = 有参数不是合法的 UTF-8。
usage-other = 无法理解这次调用。
usage-suggested = 是否想用：{ $suggested }？
usage-see-help = 用 `errkb --help` 查看可用的命令和选项。
