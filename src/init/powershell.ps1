if (-not $global:__errkb) {
    $global:__errkb = @{ Prompt = $function:prompt; Seen = 0; Command = ''; Text = '' }
}

function global:prompt {
    $ok = $?
    $code = $global:LASTEXITCODE
    $last = Get-History -Count 1
    if ($last -and $last.Id -ne $global:__errkb.Seen) {
        $global:__errkb.Seen = $last.Id
        $first = ($last.CommandLine.Trim() -split '\s+')[0]
        if (-not $ok -and $first -notin @(@NAME@, 'errkb')) {
            $global:__errkb.Command = $last.CommandLine
            $global:__errkb.Text = ''
            # What PowerShell itself has to say is at hand; what a program printed is not.
            $fault = if ($global:Error.Count) { $global:Error[0] }
            if ($fault.InvocationInfo.HistoryId -eq $last.Id -and
                $fault.FullyQualifiedErrorId -ne 'ProgramExitedWithNonZeroCode') {
                $global:__errkb.Text = $fault | Out-String
            }
            $told = if ($global:__errkb.Text) { '-' } else { $code }
            [Console]::Error.WriteLine((@OFFER@ -f $told))
        }
    }
    # The user's prompt sees the user's codes.
    $global:LASTEXITCODE = $code
    if (-not $ok) { Write-Error '' -ErrorAction Ignore }
    & $global:__errkb.Prompt
}

function global:@FUNCTION@ {
    param([switch] $y)
    if (-not $global:__errkb.Command) {
        [Console]::Error.WriteLine(@NOTHING@)
        return
    }
    if ($global:__errkb.Text) {
        # Windows PowerShell would hand it on as ASCII.
        $OutputEncoding = [Text.UTF8Encoding]::new()
        $global:__errkb.Text | & (Get-Command errkb -CommandType Application)[0] match
        return
    }
    [Console]::Error.WriteLine((@AGAIN@ -f $global:__errkb.Command))
    if (-not $y -and (Read-Host @ASK@) -notmatch '^($|[yY])') { return }
    $shell = (Get-Process -Id $PID).Path
    & (Get-Command errkb -CommandType Application)[0] run '--' $shell -NoProfile -Command $global:__errkb.Command
}
